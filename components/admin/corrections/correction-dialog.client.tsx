'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { CorrectionKind } from '#domain/articles/rules.ts'
import type { CorrectionActions, DeskCorrection } from './correction-actions.ts'

type Props = {
  articleId: number
  /** The correction whose words are put right; none for a new one. */
  standing?: DeskCorrection
  open: boolean
  onClose: () => void
  actions: CorrectionActions
}

const KINDS: CorrectionKind[] = ['correction', 'clarification', 'update']

/** Tells readers what was wrong, or puts right how it was told. It is public at once. */
export function CorrectionDialog({ articleId, standing, open, onClose, actions }: Props) {
  const t = useWords()
  const router = useRouter()
  const [kind, setKind] = useState<CorrectionKind>(standing?.kind ?? 'correction')
  const [text, setText] = useState(standing?.text ?? '')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const done = await settle(
      standing ? actions.edit({ id: standing.id, kind, text }) : actions.add({ articleId, kind, text }),
    )
    setBusy(false)
    if (!done.ok) return setError(done.fields.text || failureText(t, done))
    if (!standing) setText('')
    onClose()
    toast.success(t(standing ? 'correction.edited' : 'correction.added'))
    router.refresh()
  }

  const title = t(standing ? 'correction.edit' : 'correction.add')
  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={title}
      description={t(standing ? 'correction.editHint' : 'correction.hint')}
      closeLabel={t('common.close')}
    >
      <form onSubmit={onSubmit} className="grid gap-4">
        <Field id="correction-kind" label={t('correction.kind')}>
          <Select
            id="correction-kind"
            value={kind}
            onChange={(event) => setKind(event.target.value as CorrectionKind)}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`correction.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field id="correction-text" label={t('correction.text')} error={error}>
          <Textarea
            {...fieldProps('correction-text', error)}
            rows={4}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setError('')
            }}
          />
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={isBusy}>
            {standing ? t('common.save') : title}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
