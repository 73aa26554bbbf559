import { cn } from '#components/ui/cn.ts'
import { HEADLINE_LENGTHS, type Headlines } from '#domain/articles/headlines.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Props = { kind: keyof Headlines; text: string; t: DeskTranslator }

/** How long a headline is against the length at which its outlet cuts it. */
export function HeadlineMeter({ kind, text, t }: Props) {
  const { length } = [...text]
  const most = HEADLINE_LENGTHS[kind]
  const isOver = length > most
  return (
    <span className={cn('flex items-center gap-2 text-xs tabular-nums', isOver ? 'text-warn' : 'text-soft')}>
      <span aria-hidden className="h-1 w-16 overflow-hidden rounded-full bg-line">
        <span
          className={cn('block h-full', isOver ? 'bg-warn' : 'bg-ok')}
          style={{ inlineSize: `${Math.min(100, (length / most) * 100)}%` }}
        />
      </span>
      {t('headlines.length', { length, most })}
      {isOver && <span>{t(`headlines.cut.${kind}`, { most })}</span>}
    </span>
  )
}
