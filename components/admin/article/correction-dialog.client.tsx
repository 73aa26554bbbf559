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
import type { ArticleActions } from './desk-article.ts'

type Props = { id: number; open: boolean; onClose: () => void; actions: ArticleActions }

const KINDS: CorrectionKind[] = ['correction', 'clarification', 'update']

/** Tells readers what was wrong. It is public at once and stays. */
export function CorrectionDialog({ id, open, onClose, actions }: Props) {
  const t = useWords()
  const router = useRouter()
  const [kind, setKind] = useState<CorrectionKind>('correction')
  const [text, setText] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const done = await settle(actions.correct({ articleId: id, kind, text }))
    setBusy(false)
    if (!done.ok) return setError(done.fields.text || failureText(t, done))
    setText('')
    onClose()
    toast.success(t('correction.added'))
    router.refresh()
  }

  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('correction.add')}
      description={t('correction.hint')}
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
            {t('correction.add')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
