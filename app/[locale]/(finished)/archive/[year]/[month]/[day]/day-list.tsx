import type { Metadata } from 'next'
import { DayNeighbours } from '#components/site/day-neighbours.tsx'
import { findDaysBeside, listDayPage } from '#domain/articles/list-queries.ts'
import { getToday } from '#domain/calendar/queries.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { formatDate } from '#lib/time.ts'
import { dayPath } from '#lib/url.ts'
import { currentEdition } from '../../../../../current-edition.ts'
import { PaperList, paperMetadata } from '../../../../../list-page.tsx'
import { Missing, missingMetadata } from '../../../../../missing.tsx'
import { SiteFrame, samePathElsewhere } from '../../../../../site-frame.tsx'

export type DayParams = { year: string; month: string; day: string }
/** Null stands for what is no day, and no page number. */
type Props = { day: string | null; page: number | null }

/** The day of an address as "YYYY-MM-DD"; null for an address that is no day. */
export function dayOf({ year, month, day }: DayParams): string | null {
  const text = `${year}-${month}-${day}`
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) ? text : null
}

async function read({ day, page }: Props) {
  const edition = await currentEdition()
  if (!day || !page) return null
  const [list, today, beside] = await Promise.all([
    listDayPage(edition, day, page),
    getToday(),
    findDaysBeside(edition, day),
  ])
  if (!list || day > today || (list.cards.length === 0 && day !== today)) return null
  const title = translator(edition)('lists.day', { date: formatDate(`${day}T12:00:00Z`, edition) })
  return { edition, day, today, list, beside, title }
}

/** The same day in other editions, where anything was published on it: elsewhere it has no page. */
async function sameDayElsewhere({ edition, day, today }: { edition: Edition; day: string; today: string }) {
  const all = samePathElsewhere(edition, archivePath(day))
  if (day === today) return all
  const lists = await Promise.all(all.map((other) => listDayPage(other.edition, day, 1)))
  return all.filter((_, index) => (lists[index]?.cards.length ?? 0) > 0)
}

/** The metadata of a page of a day's archive. */
export async function dayListMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()
  const { edition, day, list, title } = found
  const date = formatDate(`${day}T12:00:00Z`, edition)
  const description = translator(edition)('lists.dayDescription', { date })
  return paperMetadata({ edition, path: archivePath(day), title, description, list })
}

/** A page of all that was published on a day. */
export async function DayList(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />
  const { edition, day, list, title, beside } = found
  return (
    <SiteFrame edition={edition} alternates={await sameDayElsewhere(found)}>
      <PaperList
        edition={edition}
        label={translator(edition)('lists.dayShort')}
        title={title}
        list={list}
        path={(number) => dayPath(edition, day, number)}
      >
        <DayNeighbours edition={edition} {...beside} />
      </PaperList>
    </SiteFrame>
  )
}

function archivePath(day: string): string {
  return `/archive/${day.replaceAll('-', '/')}`
}
