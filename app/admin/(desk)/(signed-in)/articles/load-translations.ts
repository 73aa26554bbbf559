import type { DeskTranslations } from '#components/admin/translations/translation-actions.ts'
import { getTranslationsForDesk } from '#domain/articles/translations/editor-queries.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { can, type Editor } from '#domain/editors/rules.ts'
import type { DeskLanguage } from '#lib/desk-i18n.ts'
import { env } from '#lib/env.ts'
import { formatDeskTime } from '../../../desk-times.ts'

/** How an article stands to its other editions, also to those in which nobody has begun it. */
export async function loadTranslations(
  editor: Editor,
  article: { id: number; edition: Edition },
  language: DeskLanguage,
): Promise<DeskTranslations> {
  const { others, original, translatedVersion, staleAt } = await getTranslationsForDesk(editor, article.id)
  const missing = env.EDITIONS.filter(
    (edition) => edition !== article.edition && others.every((other) => other.edition !== edition),
  )
  const since = staleAt?.toISOString() ?? ''
  const now = original?.publishedVersion ?? original?.version ?? null
  const hasNewWords = translatedVersion !== null && now !== null && now > translatedVersion
  return {
    others: [
      ...others,
      ...missing.map((edition) => ({ edition, id: null, headline: '', stage: null, isStale: false })),
    ],
    original: original && { id: original.id, edition: original.edition, headline: original.headline },
    stale: staleAt && {
      since,
      at: formatDeskTime(since, language),
      changes:
        original && hasNewWords
          ? `/admin/articles/${original.id}/versions?from=${translatedVersion}&to=${now}`
          : null,
    },
    mayReview: can(editor, 'article.publish'),
  }
}
