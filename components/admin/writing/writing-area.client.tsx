'use client'

import { EditorContent } from '@tiptap/react'
import { memo, type RefObject, useEffect, useRef, useState } from 'react'
import { toast } from 'sonner'
import type { CommentsWork } from '#components/admin/comments/use-comments.client.ts'
import { pictureFilesIn } from '#components/admin/pictures/send-picture.ts'
import { usePictureShelf } from '#components/admin/pictures/shelf.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { FieldError } from '#components/ui/field.tsx'
import type { Body } from '#domain/body/schema.ts'
import type { Ask } from './block-kinds.ts'
import { EmbedDialog } from './embed-dialog.client.tsx'
import { FindBar } from './find/find-bar.client.tsx'
import { insertBlock } from './insert-block.ts'
import { LinkDialog } from './link-dialog.client.tsx'
import { bringPictures, pasteInto } from './paste.ts'
import { PictureFiles } from './picture-files.client.tsx'
import { SlashList } from './slash-list.client.tsx'
import type { SlashList as List } from './slash-menu.ts'
import { BlockHandle } from './tools/block-handle.client.tsx'
import { SelectionTools } from './tools/selection-tools.client.tsx'
import { Toolbar } from './tools/toolbar.client.tsx'
import { useWritingEditor, type WritingHands } from './use-writing-editor.client.ts'

type Props = {
  /** The id of the field, so that an error can move the focus into it. */
  id: string
  label: string
  language: string
  body: Body
  error?: string
  /** False for a static page, which recalls nothing. */
  hasRecall?: boolean
  onChange: (body: Body) => void
  /** Set to what hands over the text that is still being typed: call it before the text is sent anywhere. */
  flush?: RefObject<() => void>
  /** True while somebody else writes. */
  isReadOnly?: boolean
  /** The comments on the text, where it has any. */
  comments?: Pick<CommentsWork, 'attach' | 'begin' | 'choose'>
  /** Another number brings `body` into the editor as it stands. */
  round?: number
}

/**
 * The text, as it will be read, with its tools. `body` is the text at the beginning: give a new key to replace it.
 * Who gives it the same props again does not make its tools be drawn between the keys.
 */
export const WritingArea = memo(function WritingArea({ hasRecall = true, error, comments, ...props }: Props) {
  const t = useWords()
  const shelf = usePictureShelf()
  const [open, setOpen] = useState<'link' | 'embed' | 'find' | null>(null)
  const files = useRef<{ picture: () => void; gallery: () => void }>({ picture: () => {}, gallery: () => {} })
  const list = useRef<List>({ show: () => {}, press: () => false })
  const hands = useRef<WritingHands>(null as never)
  const editor = useWritingEditor({ ...props, hasRecall, hands, list: list.current })
  const ask: Ask = {
    picture: () => files.current.picture(),
    library: () => void takeFromLibrary(),
    gallery: () => files.current.gallery(),
    embed: () => setOpen('embed'),
  }

  async function takePicture(file: File, at?: number) {
    const picture = await shelf.send(file)
    if (picture && editor) {
      insertBlock(editor, { type: 'picture', attrs: { pictureId: picture.id, ...picture.words } }, { at })
    }
  }

  async function takeFromLibrary() {
    const [picture] = await shelf.choose({ many: false })
    if (picture && editor)
      insertBlock(editor, { type: 'picture', attrs: { pictureId: picture.id, ...picture.words } })
  }

  async function takeGallery(chosen: File[], at?: number) {
    const sent = await shelf.sendAll(chosen)
    const pictures = sent.map(({ id, words }) => ({ pictureId: id, ...words }))
    if (pictures.length > 0 && editor) {
      insertBlock(editor, { type: 'gallery', attrs: { pictures, caption: '' } }, { at })
    }
  }

  function take(data: DataTransfer, at?: number): boolean {
    const files = pictureFilesIn(data)
    const [first] = files
    if (!first) return false
    void (files.length > 1 ? takeGallery(files, at) : takePicture(first, at))
    return true
  }

  function paste(data: DataTransfer): boolean {
    const waiting = editor && pasteInto(editor, data)
    if (!waiting) return take(data)
    if (waiting.length > 0) {
      toast(t('writing.pastedPictures', { count: waiting.length }), {
        duration: 60_000,
        action: {
          label: t('writing.bringPictures'),
          onClick: () => void bringPictures(editor, waiting, shelf.send),
        },
      })
    }
    return true
  }

  hands.current = {
    insert: (kind) => editor && kind.insert(editor, ask),
    paste,
    drop: take,
    find: () => setOpen('find'),
    comment: (id) => comments?.choose(id),
    link: () => setOpen('link'),
  }

  const attach = comments?.attach
  useEffect(() => {
    attach?.(editor)
    return () => attach?.(null)
  }, [attach, editor])

  const close = () => setOpen(null)
  return (
    <div>
      {editor && (
        <Toolbar
          editor={editor}
          hasRecall={hasRecall}
          ask={ask}
          onLink={() => setOpen('link')}
          onFind={() => setOpen('find')}
        />
      )}
      {editor && open === 'find' && <FindBar editor={editor} onClose={close} />}
      <div className="relative py-5">
        {editor && <BlockHandle editor={editor} />}
        {editor ? <EditorContent editor={editor} /> : <div className="writing" aria-hidden />}
      </div>
      {editor && (
        <>
          <SelectionTools editor={editor} onLink={() => setOpen('link')} onComment={comments?.begin} />
          <SlashList editor={editor} list={list.current} />
          <LinkDialog
            editor={editor}
            open={open === 'link'}
            onOpenChange={(on) => setOpen(on ? 'link' : null)}
          />
          <EmbedDialog
            editor={editor}
            open={open === 'embed'}
            onOpenChange={(on) => setOpen(on ? 'embed' : null)}
          />
        </>
      )}
      <PictureFiles
        handle={files}
        onPicture={(file) => void takePicture(file)}
        onGallery={(chosen) => void takeGallery(chosen)}
      />
      <FieldError id={props.id} error={error} />
    </div>
  )
})
