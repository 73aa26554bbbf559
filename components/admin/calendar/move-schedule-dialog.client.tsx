'use client'

import { useState } from 'react'
import { TimeField } from '#components/admin/flow/time-field.tsx'
import { useFlowStep } from '#components/admin/flow/use-flow-step.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import { FieldError } from '#components/ui/field.tsx'
import type { CalendarActions, CalendarEntry, CalendarOffers } from './calendar-entry.ts'

type Props = {
  entry: CalendarEntry
  /** The day to which it is moved, with its old time of day. */
  day: string
  offers: CalendarOffers
  moveSchedule: CalendarActions['moveSchedule']
  onClose: () => void
}

/** Asks before the time of a publication is moved. What is published then is the version that was approved. */
export function MoveScheduleDialog({ entry, day, offers, moveSchedule, onClose }: Props) {
  const t = useWords()
  const [at, setAt] = useState(`${day}T${entry.time}`)
  const { errors, isBusy, send } = useFlowStep(onClose)
  return (
    <AlertDialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('calendar.moveTitle')}
      description={t('calendar.moveHint')}
      cancel={t('common.cancel')}
      action={
        offers.maySchedule ? (
          <Button
            variant="accent"
            disabled={isBusy || !at}
            onClick={() => void send(moveSchedule({ id: entry.id, at }), t('calendar.timeMoved'))}
          >
            {t('calendar.move')}
          </Button>
        ) : null
      }
    >
      <a href={`/admin/articles/${entry.id}`} className="font-medium underline underline-offset-4">
        {entry.title || t('article.untitled')}
      </a>
      {offers.maySchedule && (
        <TimeField
          id="calendar-at"
          label={t('flow.scheduleAt')}
          zone={offers.zone}
          value={at}
          error={errors.at}
          onChange={setAt}
        />
      )}
      <FieldError id="calendar-form" error={errors.form} />
    </AlertDialog>
  )
}
