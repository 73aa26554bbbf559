'use client'

import { useRef } from 'react'
import { PictureFrame } from '#components/admin/pictures/picture-frame.tsx'
import { usePictureShelf } from '#components/admin/pictures/shelf.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'

type Props = { pictureId: number | null; onChange: (pictureId: number | null) => void }

/** An author's portrait. */
export function PortraitField({ pictureId, onChange }: Props) {
  const t = useWords()
  const shelf = usePictureShelf()
  const input = useRef<HTMLInputElement>(null)

  async function take(file: File | undefined) {
    const picture = file && (await shelf.send(file))
    if (picture) onChange(picture.id)
  }

  return (
    <fieldset className="grid justify-items-start gap-2">
      <legend className="pb-1 font-medium text-soft text-xs">{t('terms.picture')}</legend>
      {pictureId !== null && (
        <div className="w-40">
          <PictureFrame picture={shelf.pictures[pictureId]} alt="" sizes="10rem" />
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('terms.picture')}
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <div className="flex gap-2">
        <Button size="sm" onClick={() => input.current?.click()}>
          {t('terms.choosePicture')}
        </Button>
        {pictureId !== null && (
          <Button size="sm" variant="ghost" onClick={() => onChange(null)}>
            {t('terms.removePicture')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
