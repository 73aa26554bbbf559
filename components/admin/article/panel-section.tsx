import type { ReactNode } from 'react'

export function PanelSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section
      aria-label={title}
      className="grid gap-4 border-line border-t pt-4 pb-6 first:border-t-0 first:pt-0"
    >
      <h2 className="font-semibold text-sm">{title}</h2>
      {children}
    </section>
  )
}
