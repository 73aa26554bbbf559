'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { useWords } from '#components/admin/words.client.tsx'

type Props = {
  /** Set to what opens the choice of files. */
  handle: RefObject<{ picture: () => void; gallery: () => void }>
  onPicture: (file: File) => void
  onGallery: (files: File[]) => void
}

/** The two choices of files: one picture, or several for a gallery. */
export function PictureFiles({ handle, onPicture, onGallery }: Props) {
  const t = useWords()
  const one = useRef<HTMLInputElement>(null)
  const many = useRef<HTMLInputElement>(null)
  useEffect(() => {
    handle.current = { picture: () => one.current?.click(), gallery: () => many.current?.click() }
  }, [handle])
  return (
    <>
      <input
        ref={one}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('writing.pictureFile')}
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          if (chosen) onPicture(chosen)
          event.target.value = ''
        }}
      />
      <input
        ref={many}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={t('writing.galleryFiles')}
        onChange={(event) => {
          onGallery([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
