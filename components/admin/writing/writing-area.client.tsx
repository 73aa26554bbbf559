'use client'

import { Placeholder } from '@tiptap/extension-placeholder'
import { EditorContent, useEditor } from '@tiptap/react'
import { useRef } from 'react'
import { pictureFileIn } from '#components/admin/pictures/send-picture.ts'
import { usePictureShelf } from '#components/admin/pictures/shelf.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { FieldError } from '#components/ui/field.tsx'
import type { Body } from '#domain/body/schema.ts'
import { bodyExtensions } from './extensions.ts'
import { insertBlock } from './insert-block.ts'
import { drawnNodes } from './nodes.client.tsx'
import { Toolbar } from './toolbar.client.tsx'

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
}

/** The text, as it will be read, with its toolbar. `body` is the text at the beginning: give a new key to replace it. */
export function WritingArea({ id, label, language, body, error, hasRecall = true, onChange }: Props) {
  const t = useWords()
  const shelf = usePictureShelf()
  const takePicture = useRef((_file: File, _at?: number) => {})
  const editor = useEditor({
    extensions: [
      ...bodyExtensions(drawnNodes),
      Placeholder.configure({ placeholder: t('writing.placeholder') }),
    ],
    content: body,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    // ProseMirror's attributes have no prototype; a Server Action takes plain objects only.
    onUpdate: ({ editor: now }) => onChange(structuredClone(now.getJSON()) as Body),
    editorProps: {
      attributes: {
        id,
        class: 'writing',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: language,
      },
      handlePaste: (_view, event) => take(pictureFileIn(event.clipboardData)),
      handleDrop: (view, event, _slice, moved) =>
        !moved &&
        take(
          pictureFileIn(event.dataTransfer),
          view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos,
        ),
    },
  })

  function take(file: File | null, at?: number): boolean {
    if (file) takePicture.current(file, at)
    return file !== null
  }

  takePicture.current = async (file, at) => {
    const picture = await shelf.send(file)
    if (picture && editor) insertBlock(editor, pictureBlock(picture.id), at)
  }

  return (
    <div>
      {editor && (
        <Toolbar editor={editor} hasRecall={hasRecall} onPicture={(file) => takePicture.current(file)} />
      )}
      <div className="py-5">
        {editor ? <EditorContent editor={editor} /> : <div className="writing" aria-hidden />}
      </div>
      <FieldError id={id} error={error} />
    </div>
  )
}

function pictureBlock(pictureId: number) {
  return { type: 'picture', attrs: { pictureId, alt: '', caption: '', credit: '' } }
}
