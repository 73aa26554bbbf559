import { AlertList } from '#components/admin/alerts/alert-list.client.tsx'
import { ArticleFilters } from '#components/admin/list/article-filters.tsx'
import { ArticleTable } from '#components/admin/list/article-table.client.tsx'
import { KeysetPager } from '#components/admin/list/keyset-pager.tsx'
import { isFiltered, listHref } from '#components/admin/list/list-href.ts'
import { NewArticle } from '#components/admin/list/new-article.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { listOpenAlerts } from '#domain/alerts/editor-queries.ts'
import { listArticlesForDesk, listPeopleForDesk } from '#domain/articles/editor-queries.ts'
import { can } from '#domain/editors/rules.ts'
import { listSectionsForDesk } from '#domain/sections/editor-queries.ts'
import type { DeskLanguage } from '#lib/desk-i18n.ts'
import { sayProblem } from '#lib/desk-problems.ts'
import { env } from '#lib/env.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { acknowledgeAction } from '../alerts/actions.ts'
import { moveManyAction } from './flow-actions.ts'
import { cursorOf, readCursor, readListFilter, type Search } from './list-filter.ts'

type Props = { searchParams: Promise<Search> }

export default async function ArticlesPage({ searchParams }: Props) {
  const [editor, { language, t }, search] = await Promise.all([requireEditor(), deskWords(), searchParams])
  const filter = readListFilter(search)
  const [{ rows, total, most, hasNewer, hasOlder }, alerts, sections, people] = await Promise.all([
    listArticlesForDesk(editor, {
      q: filter.q,
      stage: filter.status,
      edition: filter.edition,
      sectionId: filter.section,
      author: filter.author,
      editedById: filter.by || null,
      createdById: filter.view === 'mine' ? editor.id : null,
      missed: filter.view === 'missed',
      stale: filter.view === 'stale',
      after: readCursor(filter.after),
      before: readCursor(filter.before),
    }),
    listOpenAlerts(editor),
    listSectionsForDesk(editor, filter.edition ?? language),
    listPeopleForDesk(editor),
  ])
  const asked = isFiltered(filter)
  const hrefOf = (cursors: { after?: string; before?: string }) =>
    listHref({ ...filter, after: '', before: '', ...cursors })
  return (
    <main className="mx-auto w-full max-w-6xl px-4 pt-6 pb-16">
      <DeskTitle>{t('list.title')}</DeskTitle>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="font-semibold text-xl tracking-tight">{t('list.title')}</h1>
        <p className="text-sm text-soft tabular-nums">
          {total > most ? t('list.countMore', { count: most }) : t('list.count', { count: total })}
        </p>
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
      <ArticleFilters filter={filter} editions={env.EDITIONS} sections={sections} people={people} t={t} />
      {rows.length > 0 ? (
        <ArticleTable
          key={listHref(filter)}
          moveMany={moveManyAction}
          rows={rows.map(({ scheduledAt, publishedAt, updatedAt, ...row }) => ({
            ...row,
            when: formatOptional(row.stage === 'scheduled' ? scheduledAt : publishedAt, language),
            updated: formatDeskTime(updatedAt, language),
          }))}
        />
      ) : (
        <div className="grid justify-items-center gap-1 border-line border-y py-16 text-center">
          <p className="font-medium">{t(asked ? 'list.none' : 'list.empty')}</p>
          <p className="text-sm text-soft">{t(asked ? 'list.noneHint' : 'list.emptyHint')}</p>
          {asked && (
            <a href="/admin/articles" className="mt-2 text-sm underline underline-offset-4">
              {t('list.clear')}
            </a>
          )}
        </div>
      )}
      <KeysetPager
        newer={hasNewer ? hrefOf({ before: cursorOf(rows[0]) }) : null}
        older={hasOlder ? hrefOf({ after: cursorOf(rows.at(-1)) }) : null}
        t={t}
      />
    </main>
  )
}

const formatOptional = (iso: string | null, language: DeskLanguage) =>
  iso ? formatDeskTime(iso, language) : ''
