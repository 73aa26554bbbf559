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
  /** It is a translation, and its original says something else by now. */
  isStale?: boolean
  t: DeskTranslator
}

export function StatusBadge({ stage, hasChanges, since, isStale, t }: Props) {
  return (
    <span className="inline-flex max-w-full flex-wrap gap-1">
      <Badge tone={TONE[stage]}>{t(`status.${stage}`)}</Badge>
      {since && <Badge>{t(`status.${since}`)}</Badge>}
      {isStale && <Badge tone="warn">{t('status.stale')}</Badge>}
      {hasChanges && <Badge tone="warn">{t('status.changed')}</Badge>}
    </span>
  )
}
