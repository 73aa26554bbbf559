'use client'

import { useState } from 'react'
import type { DeskArticle } from '#components/admin/article/desk-article.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import { Field, FieldError, fieldProps } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { FlowActions } from './flow-actions.ts'
import { TimeField } from './time-field.tsx'
import { useFlowStep } from './use-flow-step.client.ts'

type Props = { article: DeskArticle; id: number; zone: string; actions: FlowActions; onClose: () => void }

/** Sets the time at which the article leaves by itself, and what becomes of it then. */
export function EndDialog({ article, id, zone, actions, onClose }: Props) {
  const t = useWords()
  const { end } = article
  const [at, setAt] = useState(end?.local ?? '')
  const [to, setTo] = useState<'archive' | 'withdraw'>(end?.to ?? 'archive')
  const [note, setNote] = useState(end?.note ?? '')
  const { errors, isBusy, send, forgive } = useFlowStep(onClose)
  return (
    <AlertDialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('flow.endTitle')}
      description={t('flow.endHint')}
      cancel={t('common.cancel')}
      action={
        <Button
          variant="primary"
          disabled={isBusy || !at}
          onClick={() => void send(actions.end({ id, at, to, note }), t('flow.endSet'))}
        >
          {t('flow.setEnd')}
        </Button>
      }
    >
      <TimeField
        id="flow-end"
        label={t('flow.endAt')}
        zone={zone}
        value={at}
        error={errors.at}
        onChange={(next) => {
          setAt(next)
          forgive()
        }}
      />
      <Field id="flow-end-to" label={t('flow.endTo')}>
        <Select
          id="flow-end-to"
          value={to}
          onChange={(event) => setTo(event.target.value === 'withdraw' ? 'withdraw' : 'archive')}
        >
          <option value="archive">{t('flow.endArchive')}</option>
          <option value="withdraw">{t('flow.endWithdraw')}</option>
        </Select>
      </Field>
      {to === 'withdraw' && (
        <Field id="flow-end-note" label={t('withdraw.note')} error={errors.note}>
          <Textarea
            {...fieldProps('flow-end-note', errors.note)}
            rows={2}
            value={note}
            onChange={(event) => {
              setNote(event.target.value)
              forgive()
            }}
          />
        </Field>
      )}
      <FieldError id="flow-form" error={errors.form} />
      {end && (
        <Button
          variant="danger"
          className="justify-self-start"
          disabled={isBusy}
          onClick={() =>
            void send(actions.end({ id, at: null, to: 'archive', note: '' }), t('flow.endForgotten'))
          }
        >
          {t('flow.forgetEnd')}
        </Button>
      )}
    </AlertDialog>
  )
}
