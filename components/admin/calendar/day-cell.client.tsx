'use client'

import { useDroppable } from '@dnd-kit/core'
import { Plus } from 'lucide-react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import type { CalendarDay, CalendarEntry } from './calendar-entry.ts'
import { EntryChip } from './entry-chip.client.tsx'

type Props = {
  day: CalendarDay
  entries: CalendarEntry[]
  maySchedule: boolean
  /** A day before today with nothing in it: a list of days begins after it. */
  isSpent: boolean
  isTall: boolean
  onMove: (key: string, day: string) => void
  onOpen: (entry: CalendarEntry) => void
  onAdd: () => void
}

/** One day: a cell of the month, or a line of the list that a telephone shows. */
export function DayCell({ day, entries, maySchedule, isSpent, isTall, onMove, onOpen, onAdd }: Props) {
  const t = useWords()
  const { setNodeRef, isOver } = useDroppable({ id: day.day })
  return (
    <li
      ref={setNodeRef}
      aria-label={day.name}
      aria-current={day.isToday ? 'date' : undefined}
      data-over={isOver || undefined}
      className={cn(
        'group grid min-h-11 grid-cols-[4.5rem_minmax(0,1fr)_auto] content-start gap-x-1 border-line border-b py-1 md:grid-cols-[minmax(0,1fr)_auto] md:border-r md:p-1',
        isTall ? 'md:min-h-80' : 'md:min-h-28',
        day.isOther && 'bg-sunken/50',
        (day.isOther || isSpent) && 'max-md:hidden',
        isOver && 'bg-[light-dark(#e3edfb,#1d2a40)]',
      )}
    >
      <span
        aria-hidden
        className={cn('px-1 pt-1 text-soft text-xs tabular-nums', day.isToday && 'font-bold text-accent')}
      >
        {day.short}
      </span>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={t('calendar.planFor', { day: day.name })}
        className="max-md:order-last md:opacity-0 md:focus-visible:opacity-100 md:group-hover:opacity-100"
        onClick={onAdd}
      >
        <Plus />
      </Button>
      <ul className="grid min-w-0 content-start gap-1 md:col-span-2">
        {entries.map((entry) => (
          <EntryChip
            key={entry.key}
            entry={entry}
            isFixed={entry.kind === 'scheduled' && !maySchedule}
            onMove={(to) => onMove(entry.key, to)}
            onOpen={() => onOpen(entry)}
          />
        ))}
      </ul>
    </li>
  )
}
