import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { CALENDAR_VIEWS, type CalendarView, neighbour } from '#domain/plans/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Props = {
  view: CalendarView
  day: string
  today: string
  edition: Edition
  editions: readonly Edition[]
  /** What is shown: "November 2026", "23 Nov – 29 Nov". */
  name: string
  t: DeskTranslator
}

/** Which days are shown, of which edition, and the ways to others. All of it lives in the address. */
export function CalendarHead({ view, day, today, edition, editions, name, t }: Props) {
  const href = (to: { view?: CalendarView; day?: string; edition?: Edition }) =>
    `/admin/calendar?${new URLSearchParams({ view, day, edition, ...to })}`
  const tab = (isHere: boolean) =>
    cn(
      'whitespace-nowrap rounded-md px-2 py-1 text-sm text-soft hover:bg-sunken',
      isHere && 'bg-sunken font-medium text-ink',
    )
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <h1 className="font-semibold text-xl tracking-tight">
        {t('calendar.name')} <span className="font-normal text-soft">{name}</span>
      </h1>
      <div className="flex gap-1">
        <Button asChild size="icon-sm">
          <a href={href({ day: neighbour(view, day, -1) })} aria-label={t('calendar.earlier')}>
            <ChevronLeft />
          </a>
        </Button>
        <Button asChild size="sm">
          <a href={href({ day: today })}>{t('calendar.today')}</a>
        </Button>
        <Button asChild size="icon-sm">
          <a href={href({ day: neighbour(view, day, 1) })} aria-label={t('calendar.later')}>
            <ChevronRight />
          </a>
        </Button>
      </div>
      <nav aria-label={t('calendar.view')} className="flex gap-1 md:ml-auto">
        {CALENDAR_VIEWS.map((one) => (
          <a
            key={one}
            href={href({ view: one })}
            aria-current={one === view || undefined}
            className={tab(one === view)}
          >
            {t(`calendar.views.${one}`)}
          </a>
        ))}
      </nav>
      {editions.length > 1 && (
        <nav aria-label={t('list.edition')} className="flex gap-1">
          {editions.map((one) => (
            <a
              key={one}
              href={href({ edition: one })}
              aria-current={one === edition || undefined}
              className={tab(one === edition)}
            >
              {t(`edition.${one}`)}
            </a>
          ))}
        </nav>
      )}
    </div>
  )
}
