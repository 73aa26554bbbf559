import { Badge } from '#components/ui/badge.tsx'
import type { ArticleStage } from '#domain/articles/flow/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

const TONE = {
  draft: 'neutral',
  review: 'warn',
  scheduled: 'warn',
  published: 'ok',
  archived: 'neutral',
  withdrawn: 'accent',
  bin: 'neutral',
} as const

type Props = {
  stage: ArticleStage
  hasChanges?: boolean
  /** What readers were told since it was published. */
  since?: 'corrected' | 'updated' | null
  t: DeskTranslator
}

export function StatusBadge({ stage, hasChanges, since, t }: Props) {
  return (
    <span className="inline-flex gap-1">
      <Badge tone={TONE[stage]}>{t(`status.${stage}`)}</Badge>
      {since && <Badge>{t(`status.${since}`)}</Badge>}
      {hasChanges && <Badge tone="warn">{t('status.changed')}</Badge>}
    </span>
  )
}
