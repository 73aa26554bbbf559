'use client'

import { useCallback, useEffect, useState } from 'react'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Input } from '#components/ui/input.tsx'
import type { SentPicture } from '#domain/pictures/rules.ts'
import { AddressForm } from './address-form.client.tsx'
import type { FindPictures, OfferedPicture } from './offered-picture.ts'
import { PictureThumb } from './picture-thumb.tsx'

type Props = {
  find: FindPictures
  /** Several may be chosen, for a gallery. */
  many: boolean
  /** Has the server fetch the picture at an address. */
  fetchFrom: (address: string) => Promise<SentPicture | null>
  /** Nothing was chosen when it is empty. */
  onDone: (chosen: SentPicture[]) => void
}

const PAUSE_MS = 250

/** Looks for pictures in the library, or takes one from an address. */
export function LibraryPicker({ find, many, fetchFrom, onDone }: Props) {
  const t = useWords()
  const [q, setQ] = useState('')
  const [offered, setOffered] = useState<OfferedPicture[] | null>(null)
  const [next, setNext] = useState<string | null>(null)
  const [chosen, setChosen] = useState<SentPicture[]>([])

  const look = useCallback(
    async (words: string, after: string, isCurrent: () => boolean = () => true) => {
      const found = await settle(find(words, after))
      if (!isCurrent()) return
      if (!found.ok) return toast.error(failureText(t, found))
      const { pictures } = found.value
      setOffered((now) => (after ? [...(now ?? []), ...pictures] : pictures))
      setNext(found.value.next)
    },
    [find, t],
  )

  useEffect(() => {
    let isCurrent = true
    const pause = setTimeout(() => void look(q, '', () => isCurrent), q ? PAUSE_MS : 0)
    return () => {
      isCurrent = false
      clearTimeout(pause)
    }
  }, [q, look])

  function take(picture: SentPicture) {
    if (!many) return onDone([picture])
    const rest = chosen.filter(({ id }) => id !== picture.id)
    setChosen(rest.length < chosen.length ? rest : [...chosen, picture])
  }

  async function takeFrom(address: string) {
    const picture = await fetchFrom(address)
    if (picture) onDone([...chosen, picture])
  }

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onDone([])}
      title={t(many ? 'library.pickMany' : 'library.pick')}
      closeLabel={t('common.close')}
      wide
    >
      <div className="flex flex-wrap gap-2">
        <Input
          type="search"
          autoFocus
          aria-label={t('library.search')}
          placeholder={t('library.search')}
          className="min-w-52 flex-1"
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
        <AddressForm id="picker-address" onAddress={(address) => void takeFrom(address)} />
      </div>
      <div className="max-h-[60dvh] min-h-60 overflow-y-auto p-1">
        <ul
          aria-label={t('library.title')}
          aria-busy={offered === null}
          className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5"
        >
          {offered?.map(({ picture, name, detail, hasEnded }) => {
            const isChosen = chosen.some(({ id }) => id === picture.id)
            return (
              <li key={picture.id}>
                <button
                  type="button"
                  aria-pressed={many ? isChosen : undefined}
                  className={cn(
                    'grid w-full gap-1 rounded-md p-1 text-left hover:bg-sunken',
                    isChosen && 'outline-2 outline-focus',
                  )}
                  onClick={() => take(picture)}
                >
                  <PictureThumb picture={picture} alt="" />
                  <span className="line-clamp-2 font-medium text-sm leading-snug">
                    {name || t('library.untitled')}
                  </span>
                  <span className="truncate text-soft text-xs">{detail}</span>
                  {hasEnded && (
                    <span>
                      <Badge tone="accent">{t('library.ended')}</Badge>
                    </span>
                  )}
                </button>
              </li>
            )
          })}
        </ul>
        {offered?.length === 0 && <p className="py-12 text-center text-soft">{t('library.none')}</p>}
        {next && (
          <Button className="mt-3" onClick={() => void look(q, next)}>
            {t('library.more')}
          </Button>
        )}
      </div>
      {many && (
        <Button
          variant="primary"
          className="justify-self-end"
          disabled={chosen.length === 0}
          onClick={() => onDone(chosen)}
        >
          {t('library.insert', { count: chosen.length })}
        </Button>
      )}
    </Dialog>
  )
}
