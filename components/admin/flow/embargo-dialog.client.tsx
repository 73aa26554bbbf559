'use client'

import { useState } from 'react'
import type { DeskArticle } from '#components/admin/article/desk-article.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import { FieldError } from '#components/ui/field.tsx'
import type { FlowActions } from './flow-actions.ts'
import { TimeField } from './time-field.tsx'
import { useFlowStep } from './use-flow-step.client.ts'

type Props = { article: DeskArticle; id: number; zone: string; actions: FlowActions; onClose: () => void }

/** Sets the time before which the article cannot become public, or lifts it. */
export function EmbargoDialog({ article, id, zone, actions, onClose }: Props) {
  const t = useWords()
  const [until, setUntil] = useState(article.embargoLocal)
  const { errors, isBusy, send, forgive } = useFlowStep(onClose)
  return (
    <AlertDialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('flow.embargoTitle')}
      description={t('flow.embargoHint')}
      cancel={t('common.cancel')}
      action={
        <Button
          variant="primary"
          disabled={isBusy || !until}
          onClick={() => void send(actions.embargo({ id, until }), t('flow.embargoSet'))}
        >
          {t('flow.setEmbargo')}
        </Button>
      }
    >
      <TimeField
        id="flow-embargo"
        label={t('flow.embargoUntil')}
        zone={zone}
        value={until}
        error={errors.until}
        onChange={(next) => {
          setUntil(next)
          forgive()
        }}
      />
      <FieldError id="flow-form" error={errors.form} />
      {article.embargoLocal && (
        <Button
          variant="danger"
          className="justify-self-start"
          disabled={isBusy}
          onClick={() => void send(actions.embargo({ id, until: null }), t('flow.embargoLifted'))}
        >
          {t('flow.liftEmbargo')}
        </Button>
      )}
    </AlertDialog>
  )
}
