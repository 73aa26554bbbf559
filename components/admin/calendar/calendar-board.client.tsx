'use client'

import {
  DndContext,
  type DragEndEvent,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { CalendarActions, CalendarDay, CalendarEntry, CalendarOffers } from './calendar-entry.ts'
import { DayCell } from './day-cell.client.tsx'
import { MoveScheduleDialog } from './move-schedule-dialog.client.tsx'
import { PlanDialog } from './plan-dialog.client.tsx'
import { useCalendar } from './use-calendar.client.ts'

type Props = {
  days: CalendarDay[]
  /** The names of the weekdays from Monday on. */
  weekdays: string[]
  entries: CalendarEntry[]
  offers: CalendarOffers
  actions: CalendarActions
  isTall: boolean
}

/** The status line above says where an entry went; the library's own words would be English everywhere. */
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
}

/** The days of a month or a week. Entries are moved by drag, by Alt and an arrow, or by their day in the dialog. */
export function CalendarBoard({ days, weekdays, entries: given, offers, actions, isTall }: Props) {
  const t = useWords()
  const nameOf = (day: string) => days.find((one) => one.day === day)?.name ?? day
  const { entries, move, asking, stopAsking, said, refresh } = useCalendar(given, { actions, nameOf })
  const [editing, setEditing] = useState<CalendarEntry | { kind: 'new'; day: string } | null>(null)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    // A finger that moves at once scrolls; one that rests takes the entry.
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 6 } }),
  )

  function onDragEnd({ active, over }: DragEndEvent) {
    if (over) void move(String(active.id), String(over.id))
  }
  const today = days.find(({ isToday }) => isToday)?.day
  const firstDay = today ?? days.find(({ isOther }) => !isOther)?.day ?? ''
  const changing = asking ?? (editing?.kind === 'scheduled' ? { entry: editing, day: editing.day } : null)

  return (
    <WhenReady>
      <div className="grid gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <p className="text-soft text-xs">{t('calendar.hint')}</p>
          <Button
            variant="primary"
            className="ml-auto"
            onClick={() => setEditing({ kind: 'new', day: firstDay })}
          >
            <Plus />
            {t('calendar.plan')}
          </Button>
        </div>
        <p role="status" className="sr-only">
          {said}
        </p>
        <DndContext
          id="calendar"
          sensors={sensors}
          collisionDetection={pointerWithin}
          onDragEnd={onDragEnd}
          accessibility={{
            screenReaderInstructions: { draggable: t('calendar.hint') },
            announcements: SILENT,
          }}
        >
          <div aria-hidden className="hidden grid-cols-7 text-soft text-xs md:grid">
            {weekdays.map((name) => (
              <span key={name} className="px-2">
                {name}
              </span>
            ))}
          </div>
          <ol className="grid border-line border-t md:grid-cols-7 md:border-l">
            {days.map((day) => (
              <DayCell
                key={day.day}
                day={day}
                entries={entries.filter((entry) => entry.day === day.day)}
                isSpent={today !== undefined && day.day < today && !entries.some((it) => it.day === day.day)}
                maySchedule={offers.maySchedule}
                isTall={isTall}
                onMove={(key, to) => void move(key, to)}
                onOpen={setEditing}
                onAdd={() => setEditing({ kind: 'new', day: day.day })}
              />
            ))}
          </ol>
        </DndContext>
        {editing && editing.kind !== 'scheduled' && (
          <PlanDialog
            key={editing.kind === 'plan' ? editing.key : 'new'}
            item={editing.kind === 'plan' ? editing : null}
            day={editing.day}
            offers={offers}
            actions={actions}
            onClose={() => setEditing(null)}
            onDone={refresh}
          />
        )}
        {changing && (
          <MoveScheduleDialog
            key={changing.entry.key}
            entry={changing.entry}
            day={changing.day}
            offers={offers}
            moveSchedule={actions.moveSchedule}
            onClose={() => {
              stopAsking()
              setEditing(null)
            }}
          />
        )}
      </div>
    </WhenReady>
  )
}
