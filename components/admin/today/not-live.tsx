import { TriangleAlert } from 'lucide-react'
import type { Edition } from '#domain/editions/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

/** `at` is a text already. */
type Props = {
  receipts: readonly { articleId: number; edition: Edition; headline: string; at: string }[]
  t: DeskTranslator
}

/** What readers do not see as they should; each leads to the receipt in the article's form. */
export function NotLive({ receipts, t }: Props) {
  if (receipts.length === 0) return null
  return (
    <section aria-labelledby="not-live" className="mb-4 rounded-lg bg-warn-soft p-3 text-sm">
      <h2 id="not-live" className="flex items-center gap-2 font-medium text-warn">
        <TriangleAlert aria-hidden className="size-4 shrink-0" />
        {t('today.notLive')}
      </h2>
      <ul className="mt-1 grid gap-1 pl-6">
        {receipts.map(({ articleId, edition, headline, at }) => (
          <li key={articleId}>
            <a
              href={`/admin/articles/${articleId}`}
              lang={headline ? edition : undefined}
              className="underline underline-offset-4"
            >
              {headline || t('article.untitled')}
            </a>{' '}
            <span className="text-soft text-xs tabular-nums">{at}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
