import type { ReactNode } from 'react'
import { cn } from './cn.ts'

const LOOK = {
  neutral: 'bg-sunken text-soft',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  accent: 'bg-accent-soft text-accent',
}

export function Badge({ tone = 'neutral', children }: { tone?: keyof typeof LOOK; children: ReactNode }) {
  return (
    <span
      className={cn(
        'inline-flex h-5 min-w-0 max-w-full items-center rounded px-1.5 font-medium text-xs',
        LOOK[tone],
      )}
    >
      <span className="truncate">{children}</span>
    </span>
  )
}
