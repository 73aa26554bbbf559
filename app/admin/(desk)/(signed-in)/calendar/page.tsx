import { CalendarBoard } from '#components/admin/calendar/calendar-board.client.tsx'
import { CalendarHead } from '#components/admin/calendar/calendar-head.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { listPeopleForDesk } from '#domain/articles/editor-queries.ts'
import { can } from '#domain/editors/rules.ts'
import { getCalendar } from '#domain/plans/editor-queries.ts'
import { daysOf } from '#domain/plans/rules.ts'
import { calendarSchema } from '#domain/plans/schema.ts'
import { listSectionsForDesk } from '#domain/sections/editor-queries.ts'
import { env } from '#lib/env.ts'
import { isoWithOffset, newsroomDay } from '#lib/time.ts'
import { requireEditor } from '../../../current-editor.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import {
  addPlanAction,
  movePlanAction,
  moveScheduleAction,
  removePlanAction,
  savePlanAction,
  startPlannedAction,
} from './actions.ts'
import { dayNamer, entriesOf, namedDays } from './calendar-days.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CalendarPage({ searchParams }: Props) {
  const [editor, { language, t }, search] = await Promise.all([requireEditor(), deskWords(), searchParams])
  const { view, ...asked } = calendarSchema.parse({
    view: search.view,
    day: search.day ?? null,
    edition: search.edition ?? null,
  })
  const now = new Date()
  const today = newsroomDay(now)
  const [day, edition] = [asked.day ?? today, asked.edition ?? env.DEFAULT_EDITION]
  const days = daysOf(view, day)
  const [from = day, to = day] = [days[0], days.at(-1)]
  const [{ planned, scheduled }, sections, people] = await Promise.all([
    getCalendar(editor, { edition, from, to }),
    listSectionsForDesk(editor, edition),
    listPeopleForDesk(editor),
  ])
  const weekday = dayNamer(language, { weekday: 'short' })
  const monthName = dayNamer(language, { month: 'long', year: 'numeric' })
  const dayName = dayNamer(language, { day: 'numeric', month: 'short' })
  return (
    <main className="mx-auto grid w-full max-w-7xl gap-4 px-4 pt-6 pb-16">
      <DeskTitle>{t('calendar.name')}</DeskTitle>
      <CalendarHead
        view={view}
        day={day}
        today={today}
        edition={edition}
        editions={env.EDITIONS}
        name={view === 'month' ? monthName(day) : `${dayName(from)} – ${dayName(to)}`}
        t={t}
      />
      <WhenReady>
        <CalendarBoard
          key={`${edition} ${view} ${from}`}
          days={namedDays(days, { today, month: view === 'month' ? day.slice(0, 7) : null, language })}
          weekdays={days.slice(0, 7).map(weekday)}
          entries={entriesOf(planned, scheduled)}
          offers={{
            edition,
            sections: sections.map(({ id, name }) => ({ id, name })),
            people,
            zone: `${env.SITE_TIMEZONE} (UTC${isoWithOffset(now).slice(19)})`,
            maySchedule: can(editor, 'article.publish'),
          }}
          actions={{
            add: addPlanAction,
            save: savePlanAction,
            move: movePlanAction,
            remove: removePlanAction,
            start: startPlannedAction,
            moveSchedule: moveScheduleAction,
          }}
          isTall={view === 'week'}
        />
      </WhenReady>
    </main>
  )
}
