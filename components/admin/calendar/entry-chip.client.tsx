'use client'

import { useDraggable } from '@dnd-kit/core'
import { CSS } from '@dnd-kit/utilities'
import { CalendarClock } from 'lucide-react'
import { useWords } from '#components/admin/words.client.tsx'
import { cn } from '#components/ui/cn.ts'
import { shiftDay } from '#domain/plans/rules.ts'
import type { CalendarEntry } from './calendar-entry.ts'

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

type Props = {
  entry: CalendarEntry
  /** It cannot be moved by who looks at it. */
  isFixed: boolean
  onMove: (day: string) => void
  onOpen: () => void
}

/** One entry: planned work with a dashed edge, an article that goes out by itself with a clock. */
export function EntryChip({ entry, isFixed, onMove, onOpen }: Props) {
  const t = useWords()
  const { listeners, setNodeRef, transform, isDragging } = useDraggable({ id: entry.key, disabled: isFixed })
  const isScheduled = entry.kind === 'scheduled'
  const details = [
    entry.sectionName,
    entry.kind === 'plan' ? entry.editorName : '',
    entry.kind === 'plan' && entry.article ? t(`status.${entry.article.stage}`) : '',
  ].filter(Boolean)
  return (
    <li>
      <button
        ref={setNodeRef}
        {...listeners}
        type="button"
        id={entry.key}
        style={{ transform: CSS.Translate.toString(transform) }}
        aria-keyshortcuts={isFixed ? undefined : 'Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown'}
        className={cn(
          'relative grid w-full min-w-0 gap-0.5 rounded border px-1.5 py-1 text-left text-xs leading-tight',
          isScheduled
            ? 'border-transparent bg-warn-soft text-ink'
            : 'border-edge border-dashed bg-panel text-ink',
          !isFixed && 'cursor-grab',
          isDragging && 'z-30 shadow-lg',
        )}
        onClick={onOpen}
        onKeyDown={(event) => {
          const step = event.altKey ? STEPS[event.key] : undefined
          if (step === undefined || isFixed) return
          event.preventDefault()
          onMove(shiftDay(entry.day, step))
        }}
      >
        <span className="flex min-w-0 items-baseline gap-1">
          {isScheduled && <CalendarClock aria-hidden className="size-3 shrink-0 self-center text-warn" />}
          {entry.time && <span className="font-semibold tabular-nums">{entry.time}</span>}
          <span className="sr-only">{t(isScheduled ? 'calendar.isScheduled' : 'calendar.isPlanned')}</span>
        </span>
        <span className="line-clamp-3 break-words font-medium">{entry.title || t('article.untitled')}</span>
        {details.length > 0 && <span className="truncate text-soft">{details.join(' · ')}</span>}
      </button>
    </li>
  )
}
