import type { TodayLine } from '#components/admin/today/today-list.tsx'
import type { Today } from '#domain/articles/today/editor-queries.ts'
import type { DeskLanguage, DeskTranslator } from '#lib/desk-i18n.ts'
import { env } from '#lib/env.ts'
import { formatShortDate, formatTime, newsroomDay } from '#lib/time.ts'

type DeskRow = Today['published'][number]
type Lines = Record<'published' | 'scheduled' | 'review' | 'own', TodayLine[]>

/** The lists of the first screen as texts. */
export function todayLines(
  { published, scheduled, review, own }: Today,
  language: DeskLanguage,
  t: DeskTranslator,
): Lines {
  const when = (iso: string | null) => {
    if (!iso) return ''
    const isToday = newsroomDay(iso) === newsroomDay(new Date())
    return isToday ? formatTime(iso, language) : formatShortDate(iso, language)
  }
  const edition = (row: DeskRow) => (env.EDITIONS.length > 1 ? t(`edition.${row.edition}`) : '')
  const line = (row: DeskRow, time: string | null, ...details: string[]): TodayLine => ({
    id: row.id,
    headline: row.headline,
    edition: row.edition,
    when: when(time),
    details: [row.sectionName, edition(row), ...details],
  })
  return {
    published: published.map((row) =>
      line(row, row.publishedAt, row.authorNames.join(', '), t('today.views', { count: row.views })),
    ),
    scheduled: scheduled.map((row) => ({
      ...line(row, row.scheduledAt, row.editedBy),
      when: row.scheduledAt ? scheduledWhen(row.scheduledAt, language) : '',
    })),
    review: review.map((row) => line(row, row.updatedAt, row.authorNames.join(', ') || row.editedBy)),
    own: own.map((row) => ({ ...line(row, row.updatedAt), stage: row.stage })),
  }
}

/** A time to come needs its day too, unless it is today. */
function scheduledWhen(iso: string, language: DeskLanguage): string {
  const time = formatTime(iso, language)
  return newsroomDay(iso) === newsroomDay(new Date()) ? time : `${formatShortDate(iso, language)} ${time}`
}
