import { Badge } from '#components/ui/badge.tsx'
import type { ArticleStatus } from '#domain/articles/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

const TONE = { draft: 'neutral', published: 'ok', withdrawn: 'accent' } as const

type Props = { status: ArticleStatus; hasChanges?: boolean; t: DeskTranslator }

export function StatusBadge({ status, hasChanges, t }: Props) {
  return (
    <span className="inline-flex gap-1">
      <Badge tone={TONE[status]}>{t(`status.${status}`)}</Badge>
      {hasChanges && <Badge tone="warn">{t('status.changed')}</Badge>}
    </span>
  )
}
