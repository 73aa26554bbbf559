import { NewPage } from '#components/admin/pages/new-page.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { can } from '#domain/editors/rules.ts'
import { listPagesForDesk } from '#domain/pages/editor-queries.ts'
import { env } from '#lib/env.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { Forbidden } from '../forbidden.tsx'

export default async function PagesPage() {
  const [editor, { language, t }] = await Promise.all([requireEditor(), deskWords()])
  if (!can(editor, 'page.write')) return <Forbidden />
  const editions = await Promise.all(
    env.EDITIONS.map(async (edition) => ({ edition, pages: await listPagesForDesk(editor, edition) })),
  )
  return (
    <main className="mx-auto w-full max-w-6xl px-4 pt-6 pb-16">
      <DeskTitle>{t('pages.title')}</DeskTitle>
      <h1 className="mb-6 font-semibold text-xl tracking-tight">{t('pages.title')}</h1>
      <div className="grid gap-8 md:grid-cols-2">
        {editions.map(({ edition, pages }) => (
          <section key={edition} aria-label={t(`edition.${edition}`)}>
            <h2 className="mb-2 font-medium text-sm text-soft">{t(`edition.${edition}`)}</h2>
            <ul className="border-line border-t">
              {pages.map((page) => (
                <li key={page.slug} className="relative border-line border-b py-2 hover:bg-sunken/60">
                  <a
                    href={`/admin/pages/${edition}/${page.slug}`}
                    lang={edition}
                    className="font-medium after:absolute after:inset-0"
                  >
                    {page.title || page.slug}
                  </a>
                  <span className="block text-soft text-xs">
                    {`/${page.slug} · `}
                    {page.updatedAt ? formatDeskTime(page.updatedAt, language) : t('pages.unwritten')}
                  </span>
                </li>
              ))}
            </ul>
            <WhenReady>
              <NewPage edition={edition} />
            </WhenReady>
          </section>
        ))}
      </div>
    </main>
  )
}
