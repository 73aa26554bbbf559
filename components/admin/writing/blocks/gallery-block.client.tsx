'use client'

import type { NodeViewProps } from '@tiptap/react'
import { ArrowDown, ArrowUp, ImagePlus, X } from 'lucide-react'
import { useRef } from 'react'
import { PictureFrame } from '#components/admin/pictures/picture-frame.tsx'
import { PictureWords } from '#components/admin/pictures/picture-words.client.tsx'
import { usePictureShelf } from '#components/admin/pictures/shelf.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import type { BodyPicture } from '#domain/body/pictures.ts'
import type { SentPicture } from '#domain/pictures/rules.ts'
import { BlockFrame } from './block-frame.client.tsx'

/** Pictures side by side: each with its words, in an order that buttons change. */
export function GalleryBlock({ node, updateAttributes, deleteNode, editor, getPos }: NodeViewProps) {
  const t = useWords()
  const shelf = usePictureShelf()
  const file = useRef<HTMLInputElement>(null)
  const pictures: BodyPicture[] = node.attrs.pictures
  const set = (next: BodyPicture[]) => (next.length > 0 ? updateAttributes({ pictures: next }) : deleteNode())

  async function add(taken: Promise<SentPicture[]>) {
    const sent: BodyPicture[] = (await taken).map(({ id, words }) => ({ pictureId: id, ...words }))
    const at = getPos()
    const now = at === undefined ? null : editor.state.doc.nodeAt(at)
    if (now?.type.name === 'gallery') set([...now.attrs.pictures, ...sent])
  }

  function move(index: number, by: -1 | 1) {
    const next = [...pictures]
    const [one] = next.splice(index, 1)
    if (one) next.splice(index + by, 0, one)
    set(next)
  }

  return (
    <BlockFrame label={t('writing.gallery')} remove={deleteNode}>
      <ol aria-label={t('writing.gallery')} className="grid list-none gap-4 pl-0 sm:grid-cols-2">
        {pictures.map((one, index) => {
          const name = t('writing.galleryPicture', { number: index + 1 })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: one picture may stand here twice
            <li key={index} className="mt-0 grid content-start gap-2">
              <PictureFrame picture={shelf.pictures[one.pictureId]} alt="" sizes="22rem" />
              <div className="flex gap-1">
                <Button
                  variant="ghost"
                  size="icon-sm"
                  aria-label={t('common.moveUp', { name })}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <ArrowUp />
                </Button>
                <Button
                  variant="ghost"
                  size="icon-sm"
                  aria-label={t('common.moveDown', { name })}
                  disabled={index === pictures.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <ArrowDown />
                </Button>
                <Button
                  variant="ghost"
                  size="icon-sm"
                  aria-label={t('common.remove', { name })}
                  onClick={() => set(pictures.filter((_, at) => at !== index))}
                >
                  <X />
                </Button>
              </div>
              <PictureWords
                id={`gallery-${editor.instanceId}-${getPos() ?? 0}-${index}`}
                words={one}
                onChange={(words) =>
                  set(pictures.map((other, at) => (at === index ? { ...other, ...words } : other)))
                }
              />
            </li>
          )
        })}
      </ol>
      <div className="mt-3 flex flex-wrap gap-2">
        <Input
          aria-label={t('writing.galleryCaption')}
          placeholder={t('writing.galleryCaption')}
          className="min-w-48 flex-1"
          value={node.attrs.caption}
          onChange={(event) => updateAttributes({ caption: event.target.value })}
        />
        <Button onClick={() => file.current?.click()}>
          <ImagePlus />
          {t('writing.galleryAdd')}
        </Button>
        <Button onClick={() => void add(shelf.choose({ many: true }))}>{t('hero.library')}</Button>
        <input
          ref={file}
          type="file"
          accept="image/*"
          multiple
          hidden
          aria-label={t('writing.galleryAdd')}
          onChange={(event) => {
            void add(shelf.sendAll([...(event.target.files ?? [])]))
            event.target.value = ''
          }}
        />
      </div>
    </BlockFrame>
  )
}
