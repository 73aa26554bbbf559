'use client'

import { useFlowStep } from '#components/admin/flow/use-flow-step.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import { FieldError } from '#components/ui/field.tsx'
import type { CorrectionActions, DeskCorrection } from './correction-actions.ts'

type Props = { correction: DeskCorrection; actions: CorrectionActions; onClose: () => void }

/** Asks once before a correction that readers saw is taken back. */
export function RemoveCorrection({ correction, actions, onClose }: Props) {
  const t = useWords()
  const { errors, isBusy, send } = useFlowStep(onClose)
  return (
    <AlertDialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('correction.askRemove')}
      description={t('correction.removeHint')}
      cancel={t('common.cancel')}
      action={
        <Button
          variant="danger"
          disabled={isBusy}
          onClick={() => void send(actions.remove({ id: correction.id }), t('correction.removed'))}
        >
          {t('correction.remove')}
        </Button>
      }
    >
      <blockquote className="border-line border-l-2 pl-3 text-sm">{correction.text}</blockquote>
      <FieldError id="remove-correction" error={errors.form} />
    </AlertDialog>
  )
}
