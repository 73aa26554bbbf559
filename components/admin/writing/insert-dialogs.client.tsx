'use client'

import type { Editor } from '@tiptap/react'
import { type FormEvent, useEffect, useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { describeEmbed } from '#domain/body/embeds.ts'
import { insertBlock } from './insert-block.ts'

type Props = { editor: Editor; open: boolean; onOpenChange: (open: boolean) => void }

const ADDRESS = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i

/** "example.org/x" is meant as "https://example.org/x". */
function wholeAddress(text: string): string {
  const address = text.trim()
  return !address || ADDRESS.test(address) || !/^[^\s/]+\.[^\s/]{2,}/.test(address)
    ? address
    : `https://${address}`
}

export function LinkDialog({ editor, open, onOpenChange }: Props) {
  const t = useWords()
  const [address, setAddress] = useState('')
  const [error, setError] = useState('')
  const isLinked = open && editor.isActive('link')

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      onOpenChange(true)
    }
    editor.view.dom.addEventListener('keydown', onKeyDown)
    return () => editor.view.dom.removeEventListener('keydown', onKeyDown)
  }, [editor, onOpenChange])

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

export function EmbedDialog({ editor, open, onOpenChange }: Props) {
  const t = useWords()
  const [address, setAddress] = useState('')
  const [title, setTitle] = useState('')
  const [error, setError] = useState('')

  useEffect(() => {
    if (!open) return
    setAddress('')
    setTitle('')
    setError('')
  }, [open])

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    const url = URL.parse(wholeAddress(address))
    if (url?.protocol !== 'https:') return setError(t('writing.embedInvalid'))
    const known = describeEmbed(url.href)
    const node = { type: 'embed', attrs: { url: known?.url ?? url.href, title: title.trim() } }
    insertBlock(editor, node)
    onOpenChange(false)
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('writing.embed')}
      description={t('writing.embedHint')}
      closeLabel={t('common.close')}
    >
      <form onSubmit={onSubmit} className="grid gap-4">
        <Field id="embed-address" label={t('writing.embedAddress')} error={error}>
          <Input
            {...fieldProps('embed-address', error)}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        </Field>
        <Field id="embed-title" label={t('writing.embedTitle')}>
          <Input id="embed-title" value={title} onChange={(event) => setTitle(event.target.value)} />
        </Field>
        <div className="flex justify-end">
          <Button type="submit" variant="primary">
            {t('writing.embedInsert')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
