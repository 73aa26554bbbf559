'use client'

import type { Editor } from '@tiptap/react'
import { type FormEvent, useEffect, useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { ADDRESS, wholeAddress } from './whole-address.ts'

type Props = { editor: Editor; open: boolean; onOpenChange: (open: boolean) => void }

export function LinkDialog({ editor, open, onOpenChange }: Props) {
  const t = useWords()
  const [address, setAddress] = useState('')
  const [error, setError] = useState('')
  const isLinked = open && editor.isActive('link')

  useEffect(() => {
    if (!open) return
    setAddress(editor.getAttributes('link').href ?? '')
    setError('')
  }, [open, editor])

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    const href = wholeAddress(address)
    if (!ADDRESS.test(href)) return setError(t('writing.linkInvalid'))
    const chain = editor.chain().focus()
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    } else chain.extendMarkRange('link').setLink({ href }).run()
    onOpenChange(false)
  }

  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('writing.link')} closeLabel={t('common.close')}>
      <form onSubmit={onSubmit} className="grid gap-4">
        <Field id="link-address" label={t('writing.linkAddress')} error={error}>
          <Input
            {...fieldProps('link-address', error)}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        </Field>
        <div className="flex justify-end gap-2">
          {isLinked && (
            <Button
              variant="danger"
              className="mr-auto"
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetLink().run()
                onOpenChange(false)
              }}
            >
              {t('writing.linkRemove')}
            </Button>
          )}
          <Button type="submit" variant="primary">
            {t('writing.linkSet')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
