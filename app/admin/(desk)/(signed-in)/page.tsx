import type { Metadata } from 'next'
import { z } from 'zod'
import { AlertList } from '#components/admin/alerts/alert-list.client.tsx'
import { ArticleFilters } from '#components/admin/list/article-filters.tsx'
import { ArticleTable } from '#components/admin/list/article-table.tsx'
import { DeskPager } from '#components/admin/list/desk-pager.tsx'
import { listHref } from '#components/admin/list/list-href.ts'
import { NewArticle } from '#components/admin/list/new-article.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { listOpenAlerts } from '#domain/alerts/editor-queries.ts'
import { listArticlesForDesk } from '#domain/articles/editor-queries.ts'
import { EDITIONS } from '#domain/editions/rules.ts'
import { can } from '#domain/editors/rules.ts'
import { sayProblem } from '#lib/desk-problems.ts'
import { env } from '#lib/env.ts'
import { requireEditor } from '../../current-editor.ts'
import { formatDeskTime } from '../../desk-times.ts'
import { deskWords } from '../../desk-words.ts'
import { acknowledgeAction } from './alerts/actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await deskWords()
  return { title: t('list.title') }
}

// An address that somebody typed must show a list, whatever it says.
const filterSchema = z.object({
  q: z.string().trim().max(200).catch(''),
  status: z.enum(['draft', 'published', 'withdrawn']).nullable().catch(null),
  edition: z.enum(EDITIONS).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ArticlesPage({ searchParams }: Props) {
  const [editor, { language, t }, search] = await Promise.all([requireEditor(), deskWords(), searchParams])
  const filter = filterSchema.parse({
    q: search.q,
    status: search.status,
    edition: search.edition,
    page: search.page,
  })
  const [{ rows, total, page, pages }, alerts] = await Promise.all([
    listArticlesForDesk(editor, filter),
    listOpenAlerts(editor),
  ])
  const isFiltered = Boolean(filter.q || filter.status || filter.edition)
  return (
    <main className="mx-auto w-full max-w-6xl px-4 pt-6 pb-16">
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="font-semibold text-xl tracking-tight">{t('list.title')}</h1>
        <p className="text-sm text-soft tabular-nums">{t('list.count', { count: total })}</p>
        <div className="ml-auto">
          <WhenReady>
            <NewArticle editions={env.EDITIONS} />
          </WhenReady>
        </div>
      </div>
      <AlertList
        alerts={alerts.map(({ dueAt, reason, ...alert }) => ({
          ...alert,
          due: formatDeskTime(dueAt, language),
          reason: sayProblem(language, reason),
        }))}
        mayAcknowledge={can(editor, 'article.publish')}
        acknowledge={acknowledgeAction}
      />
      <ArticleFilters filter={filter} editions={env.EDITIONS} t={t} />
      {rows.length > 0 ? (
        <ArticleTable
          t={t}
          rows={rows.map((row) => ({
            ...row,
            published: row.publishedAt ? formatDeskTime(row.publishedAt, language) : '',
            updated: formatDeskTime(row.updatedAt, language),
          }))}
        />
      ) : (
        <div className="grid justify-items-center gap-1 border-line border-y py-16 text-center">
          <p className="font-medium">{t(isFiltered ? 'list.none' : 'list.empty')}</p>
          <p className="text-sm text-soft">{t(isFiltered ? 'list.noneHint' : 'list.emptyHint')}</p>
          {isFiltered && (
            <a href="/admin" className="mt-2 text-sm underline underline-offset-4">
              {t('list.clear')}
            </a>
          )}
        </div>
      )}
      <DeskPager page={page} pages={pages} hrefOf={(number) => listHref({ ...filter, page: number })} t={t} />
    </main>
  )
}
