import { redirect } from 'next/navigation'
import { AlertList } from '#components/admin/alerts/alert-list.client.tsx'
import { isFiltered, listHref } from '#components/admin/list/list-href.ts'
import { NewArticle } from '#components/admin/list/new-article.client.tsx'
import { LiveViews } from '#components/admin/today/live-views.client.tsx'
import { NotLive } from '#components/admin/today/not-live.tsx'
import { PlannedToday } from '#components/admin/today/planned-today.tsx'
import { TodayList } from '#components/admin/today/today-list.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { listOpenAlerts } from '#domain/alerts/editor-queries.ts'
import { getLiveViews } from '#domain/analytics/editor-queries.ts'
import { getToday } from '#domain/articles/today/editor-queries.ts'
import { can } from '#domain/editors/rules.ts'
import { listPlannedFor } from '#domain/plans/editor-queries.ts'
import { listFailedReceipts } from '#domain/receipts/editor-queries.ts'
import { sayProblem } from '#lib/desk-problems.ts'
import { env } from '#lib/env.ts'
import { formatFullDate, newsroomDay } from '#lib/time.ts'
import { requireEditor } from '../../current-editor.ts'
import { formatDeskTime } from '../../desk-times.ts'
import { DeskTitle } from '../../desk-title.tsx'
import { deskWords } from '../../desk-words.ts'
import { acknowledgeAction } from './alerts/actions.ts'
import { readListFilter, type Search } from './articles/list-filter.ts'
import { todayLines } from './today-lines.ts'

type Props = { searchParams: Promise<Search> }

export default async function TodayPage({ searchParams }: Props) {
  // The list of articles once stood here: what was bookmarked then still leads to it.
  const filter = readListFilter(await searchParams)
  if (isFiltered(filter)) redirect(listHref(filter))
  const [editor, { language, t }] = await Promise.all([requireEditor(), deskWords()])
  const [today, alerts, live, notLive, planned] = await Promise.all([
    getToday(editor),
    listOpenAlerts(editor),
    getLiveViews(editor),
    listFailedReceipts(editor),
    listPlannedFor(editor, newsroomDay(new Date())),
  ])
  const { published, scheduled, review, own } = todayLines(today, language, t)
  const { counts } = today
  return (
    <main className="mx-auto w-full max-w-6xl px-4 pt-6 pb-16">
      <DeskTitle>{t('today.title')}</DeskTitle>
      <div className="mb-5 flex flex-wrap items-center gap-x-3 gap-y-2">
        <h1 className="font-semibold text-xl tracking-tight">{t('today.title')}</h1>
        <p className="text-sm text-soft">{formatFullDate(new Date(), language)}</p>
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
      <NotLive receipts={notLive.map((one) => ({ ...one, at: formatDeskTime(one.at, language) }))} t={t} />
      <div className="grid gap-x-12 gap-y-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-9">
          <div className="grid gap-x-10 gap-y-9 md:grid-cols-2">
            <TodayList
              id="scheduled"
              title={t('today.scheduled')}
              none={t('today.noScheduled')}
              lines={scheduled}
              all={{
                href: '/admin/articles?status=scheduled',
                label: t('today.all', { count: counts.scheduled }),
              }}
              t={t}
            />
            <TodayList
              id="review"
              title={t('today.review')}
              none={t('today.noReview')}
              lines={review}
              all={{ href: '/admin/articles?status=review', label: t('today.all', { count: counts.review }) }}
              t={t}
            />
          </div>
          <TodayList
            id="published"
            title={t('today.published')}
            none={t('today.noPublished')}
            lines={published}
            t={t}
          />
        </div>
        <div className="grid min-w-0 content-start gap-9">
          <LiveViews initial={live} />
          <PlannedToday planned={planned} t={t} />
          <TodayList id="own" title={t('today.own')} none={t('today.noOwn')} lines={own} t={t} />
        </div>
      </div>
    </main>
  )
}
