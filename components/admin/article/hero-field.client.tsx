'use client'

import { ImagePlus } from 'lucide-react'
import { useRef, useState } from 'react'
import { PictureFrame } from '#components/admin/pictures/picture-frame.tsx'
import { PictureWords } from '#components/admin/pictures/picture-words.client.tsx'
import { addressIn, pictureFileIn } from '#components/admin/pictures/send-picture.ts'
import { usePictureShelf } from '#components/admin/pictures/shelf.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { SentPicture } from '#domain/pictures/rules.ts'

type Hero = ArticleContent['hero']
type Props = { hero: Hero; errors: Record<string, string>; onChange: (hero: Hero) => void }

/** The picture over the text: from the library, by file, by drag, or by a paste of a picture or of its address. */
export function HeroField({ hero, errors, onChange }: Props) {
  const t = useWords()
  const shelf = usePictureShelf()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)

  async function take(source: File | string | null | undefined) {
    if (source) place(await shelf.send(source))
  }

  async function choose() {
    const [picture] = await shelf.choose({ many: false })
    place(picture ?? null)
  }

  function place(picture: SentPicture | null) {
    if (!picture) return
    const { words } = picture
    onChange({
      alt: words.alt || (hero?.alt ?? ''),
      caption: words.caption || (hero?.caption ?? ''),
      credit: words.credit || (hero?.credit ?? ''),
      pictureId: picture.id,
    })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file; the button does the same by keyboard
    <div
      className={cn('grid gap-3 rounded-lg', isOver && 'outline-2 outline-focus outline-offset-4')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take(pictureFileIn(event.dataTransfer) ?? addressIn(event.dataTransfer))
      }}
      onPaste={(event) => {
        const isTyping =
          event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
        const source =
          pictureFileIn(event.clipboardData) ?? (isTyping ? null : addressIn(event.clipboardData))
        if (source) event.preventDefault()
        void take(source)
      }}
    >
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('hero.file')}
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {hero ? (
        <>
          <PictureFrame picture={shelf.pictures[hero.pictureId]} alt={hero.alt} sizes="20rem" />
          <PictureWords
            id="field-hero"
            words={hero}
            errors={{ alt: errors['hero-alt'], credit: errors['hero-credit'] }}
            onChange={(words) => onChange({ ...hero, ...words })}
          />
          <div className="flex flex-wrap gap-2">
            <Button size="sm" onClick={() => input.current?.click()}>
              {t('hero.replace')}
            </Button>
            <Button size="sm" onClick={() => void choose()}>
              {t('hero.library')}
            </Button>
            <Button size="sm" asChild>
              <a href={`/admin/pictures/${hero.pictureId}`} target="_blank" rel="noreferrer">
                {t('hero.crop')}
              </a>
            </Button>
            <Button size="sm" variant="ghost" onClick={() => onChange(null)}>
              {t('hero.remove')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <button
            type="button"
            id="field-hero"
            className="grid place-items-center gap-1 rounded-lg border border-edge/60 border-dashed px-4 py-6 text-center text-sm text-soft hover:bg-sunken"
            onClick={() => input.current?.click()}
          >
            <ImagePlus aria-hidden className="size-5" />
            <span className="font-medium text-ink">{t('hero.add')}</span>
            <span className="text-xs">{t('hero.hint')}</span>
          </button>
          <Button size="sm" className="justify-self-start" onClick={() => void choose()}>
            {t('hero.library')}
          </Button>
        </>
      )}
    </div>
  )
}
