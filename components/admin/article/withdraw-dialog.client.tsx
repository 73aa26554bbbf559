'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/input.tsx'
import type { ArticleActions } from './desk-article.ts'

type Props = { id: number; open: boolean; onClose: () => void; actions: ArticleActions }

/** Takes the article from readers; the note stands in its place. */
export function WithdrawDialog({ id, open, onClose, actions }: Props) {
  const t = useWords()
  const router = useRouter()
  const [note, setNote] = useState('')
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function confirm() {
    setBusy(true)
    const done = await settle(actions.withdraw({ id, note, reason }))
    setBusy(false)
    if (!done.ok) return setError(done.fields.note || failureText(t, done))
    setNote('')
    onClose()
    toast.success(t('withdraw.done'))
    router.refresh()
  }

  return (
    <AlertDialog
      open={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('withdraw.ask')}
      description={t('withdraw.consequence')}
      cancel={t('common.cancel')}
      action={
        <Button variant="accent" disabled={isBusy} onClick={() => void confirm()}>
          {t('withdraw.withdraw')}
        </Button>
      }
    >
      <Field id="withdraw-note" label={t('withdraw.note')} error={error}>
        <Textarea
          {...fieldProps('withdraw-note', error)}
          rows={3}
          value={note}
          onChange={(event) => {
            setNote(event.target.value)
            setError('')
          }}
        />
      </Field>
      <Field id="withdraw-reason" label={t('withdraw.reason')}>
        <Textarea
          id="withdraw-reason"
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </AlertDialog>
  )
}

/** Gives a withdrawn article back to readers. */
export function RestoreDialog({ id, open, onClose, actions }: Props) {
  const t = useWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)

  async function confirm() {
    setBusy(true)
    const done = await settle(actions.restore(id))
    setBusy(false)
    onClose()
    if (!done.ok) return toast.error(failureText(t, done))
    toast.success(t('withdraw.restored'))
    router.refresh()
  }

  return (
    <AlertDialog
      open={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('withdraw.askRestore')}
      description={t('withdraw.restoreConsequence')}
      cancel={t('common.cancel')}
      action={
        <Button variant="accent" disabled={isBusy} onClick={() => void confirm()}>
          {t('withdraw.restore')}
        </Button>
      }
    />
  )
}
