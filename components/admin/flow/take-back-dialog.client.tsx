'use client'

import { useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import { Field, FieldError, fieldProps } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/input.tsx'
import type { FlowActions } from './flow-actions.ts'
import { useFlowStep } from './use-flow-step.client.ts'

type Props = { id: number; actions: FlowActions; onClose: () => void }

/** Gives an article in review back to who writes it. */
export function TakeBackDialog({ id, actions, onClose }: Props) {
  const t = useWords()
  const [note, setNote] = useState('')
  const { errors, isBusy, send } = useFlowStep(onClose)
  return (
    <AlertDialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('flow.takeBackTitle')}
      description={t('flow.takeBackHint')}
      cancel={t('common.cancel')}
      action={
        <Button
          variant="primary"
          disabled={isBusy}
          onClick={() => void send(actions.takeBack({ id, note }), t('flow.takenBack'))}
        >
          {t('flow.takeBack')}
        </Button>
      }
    >
      <Field id="flow-note" label={t('flow.takeBackNote')} error={errors.note}>
        <Textarea
          {...fieldProps('flow-note', errors.note)}
          rows={3}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      <FieldError id="flow-form" error={errors.form} />
    </AlertDialog>
  )
}
