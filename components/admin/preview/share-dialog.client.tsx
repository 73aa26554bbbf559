'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Field, FieldError, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { PREVIEW_DAYS } from '#domain/articles/previews/rules.ts'
import { PreviewLinks } from './preview-links.client.tsx'
import type { Sharing } from './share-actions.ts'

type Props = { articleId: number; share: Sharing; open: boolean; onClose: () => void }

/** Makes a link for somebody without an account. Its address is shown this once. */
export function ShareDialog({ articleId, share, open, onClose }: Props) {
  const t = useWords()
  const [links, setLinks] = useState(share.links)
  const [name, setName] = useState('')
  const [days, setDays] = useState<number>(7)
  const [url, setUrl] = useState('')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isBusy, setBusy] = useState(false)

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const made = await settle(share.make({ articleId, days, name }))
    setBusy(false)
    if (!made.ok) return setErrors({ form: failureText(t, made), ...made.fields })
    setErrors({})
    setName('')
    setUrl(made.value.url)
    setLinks((now) => [made.value.link, ...now])
  }

  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => {
        if (isOpen) return
        setUrl('')
        onClose()
      }}
      title={t('preview.shareTitle')}
      description={t('preview.shareHint')}
      closeLabel={t('common.close')}
    >
      <form onSubmit={onSubmit} className="grid gap-3 sm:grid-cols-[1fr_auto_auto] sm:items-end">
        <Field id="share-name" label={t('preview.shareName')} error={errors.name}>
          <Input
            {...fieldProps('share-name', errors.name)}
            value={name}
            maxLength={100}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Field id="share-days" label={t('preview.shareDays')}>
          <Select id="share-days" value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {PREVIEW_DAYS.map((count) => (
              <option key={count} value={count}>
                {t('preview.days', { count })}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" variant="primary" disabled={isBusy}>
          {t('preview.make')}
        </Button>
      </form>
      <FieldError id="share-form" error={errors.form} />
      {url && <MadeLink url={url} />}
      <PreviewLinks
        links={links}
        revoke={async (id) => {
          const done = await settle(share.revoke(id))
          if (!done.ok) return toast.error(failureText(t, done))
          setLinks((now) => now.filter((link) => link.id !== id))
          setUrl('')
          toast.success(t('preview.revoked'))
        }}
      />
    </Dialog>
  )
}

function MadeLink({ url }: { url: string }) {
  const t = useWords()
  return (
    <div className="grid gap-2 rounded-md bg-ok-soft p-3">
      <Field id="share-url" label={t('preview.made')}>
        <Input
          id="share-url"
          readOnly
          autoFocus
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <Button
        className="justify-self-end"
        onClick={() =>
          void navigator.clipboard.writeText(url).then(
            () => toast.success(t('people.copied')),
            () => document.getElementById('share-url')?.focus(),
          )
        }
      >
        {t('people.copy')}
      </Button>
    </div>
  )
}
