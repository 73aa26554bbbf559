import { useWords } from '#components/admin/words.client.tsx'
import { bodyText } from '#domain/body/text.ts'
import type { Page } from '#domain/pages/rules.ts'

/** What somebody else saved of a page meanwhile, for comparing with one's own. */
export function TheirPage({ page }: { page: Page }) {
  const t = useWords()
  return (
    <div role="alert" className="mb-6 grid gap-2 rounded-lg bg-warn-soft p-3 text-sm text-warn">
      <p>{t('pages.stale')}</p>
      <details>
        <summary>{t('pages.theirs')}</summary>
        <div lang={page.edition}>
          <p className="mt-2 font-semibold">{page.title}</p>
          <p className="whitespace-pre-wrap">{bodyText(page.body)}</p>
        </div>
      </details>
    </div>
  )
}
