import { Check, CircleSlash, LoaderCircle, X } from 'lucide-react'
import { cn } from '#components/ui/cn.ts'
import type { Receipt } from '#domain/receipts/editor-queries.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

const LOOK = {
  ok: { Icon: Check, colour: 'text-ok' },
  waiting: { Icon: LoaderCircle, colour: 'text-warn' },
  failed: { Icon: X, colour: 'text-accent' },
  skipped: { Icon: CircleSlash, colour: 'text-soft' },
} as const

type Props = {
  check: Receipt['checks'][number]
  /** It was withdrawn: right is where it is no more. */
  isGone: boolean
  number: (value: number) => string
  t: DeskTranslator
}

/** One place: whether it is right there, after how long, and what is wrong or why it need not be there. */
export function ReceiptLine({ check, isGone, number, t }: Props) {
  const { place, state, path, seconds, problem } = check
  const { Icon, colour } = LOOK[state]
  const name = t(`receipt.places.${place}`)
  return (
    <li className="flex gap-2">
      <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', colour)} />
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline gap-2">
          {path ? (
            <a href={path} className="underline decoration-line underline-offset-4 hover:decoration-current">
              {name}
            </a>
          ) : (
            name
          )}
          <span className={cn('ml-auto whitespace-nowrap text-xs tabular-nums', colour)}>
            {state === 'ok' && seconds !== null
              ? t('receipt.after', { seconds: number(seconds) })
              : t(`receipt.states.${state === 'ok' && isGone ? 'gone' : state}`)}
          </span>
        </div>
        {problem && (
          <p className={cn('break-words text-xs', state === 'failed' ? 'text-accent' : 'text-soft')}>
            {t(`receipt.problems.${problem.code}`, problem.values)}
          </p>
        )}
      </div>
    </li>
  )
}
