'use client'

import type { Editor } from '@tiptap/react'
import { type FormEvent, useEffect, useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input, Textarea } from '#components/ui/input.tsx'
import { describeEmbed } from '#domain/body/embeds.ts'
import type { PostCard } from '#domain/body/schema.ts'
import { insertBlock } from './insert-block.ts'
import { readPost } from './read-post.ts'
import { wholeAddress } from './whole-address.ts'

type Props = { editor: Editor; open: boolean; onOpenChange: (open: boolean) => void }

const EMPTY = { address: '', title: '', author: '', text: '' }

/** A video or a post by its address. A Telegram post is read and kept; when it cannot be read, its words are typed. */
export function EmbedDialog({ editor, open, onOpenChange }: Props) {
  const t = useWords()
  const [form, setForm] = useState(EMPTY)
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [isTyped, setTyped] = useState(false)
  const known = describeEmbed(wholeAddress(form.address))
  const isPost = known?.provider === 'telegram'

  useEffect(() => {
    if (!open) return
    setForm(EMPTY)
    setError('')
    setTyped(false)
  }, [open])

  const change = (part: Partial<typeof EMPTY>) => {
    setForm((now) => ({ ...now, ...part }))
    setError('')
  }

  function insert(url: string, card?: PostCard) {
    insertBlock(editor, { type: 'embed', attrs: { url, title: form.title.trim(), ...(card && { card }) } })
    onOpenChange(false)
  }

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    const url = URL.parse(wholeAddress(form.address))
    if (url?.protocol !== 'https:') return setError(t('writing.embedInvalid'))
    if (!isPost || !known) return insert(known?.url ?? url.href)
    if (isTyped) {
      if (!form.text.trim()) return setError(t('writing.postTextMissing'))
      const typed = { author: form.author.trim(), text: form.text.trim() }
      return insert(known.url, { ...typed, postedAt: null, fetchedAt: null, digest: null })
    }
    setBusy(true)
    const read = await readPost(known.url)
    setBusy(false)
    if ('card' in read) return insert(read.url, read.card)
    setTyped(true)
    setError(read.problem || t('writing.postUnread'))
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('writing.embed')}
      description={t(isPost ? 'writing.postHint' : 'writing.embedHint')}
      closeLabel={t('common.close')}
    >
      <form onSubmit={onSubmit} className="grid gap-4">
        <Field id="embed-address" label={t('writing.embedAddress')} error={error}>
          <Input
            {...fieldProps('embed-address', error)}
            value={form.address}
            onChange={(event) => change({ address: event.target.value })}
          />
        </Field>
        {!isPost && (
          <Field id="embed-title" label={t('writing.embedTitle')}>
            <Input
              id="embed-title"
              value={form.title}
              onChange={(event) => change({ title: event.target.value })}
            />
          </Field>
        )}
        {isPost && isTyped && (
          <>
            <Field id="embed-author" label={t('writing.postAuthor')}>
              <Input
                id="embed-author"
                value={form.author}
                onChange={(event) => change({ author: event.target.value })}
              />
            </Field>
            <Field id="embed-text" label={t('writing.postText')}>
              <Textarea
                id="embed-text"
                rows={4}
                value={form.text}
                onChange={(event) => change({ text: event.target.value })}
              />
            </Field>
          </>
        )}
        <div className="flex justify-end">
          <Button type="submit" variant="primary" disabled={isBusy}>
            {t(isBusy ? 'writing.postReading' : 'writing.embedInsert')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
