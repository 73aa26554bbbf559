'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { toast } from 'sonner'
import { replacePictureFile } from '#components/admin/pictures/send-picture.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import { AddressForm } from './address-form.client.tsx'

/** Puts another file in a picture's place, after a look at what that means. */
export function ReplacePicture({ id }: { id: number }) {
  const t = useWords()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [source, setSource] = useState<File | string | null>(null)
  const [percent, setPercent] = useState<number | null>(null)
  const name = typeof source === 'string' ? source : (source?.name ?? '')

  async function replace() {
    if (!source) return
    setSource(null)
    setPercent(0)
    const problem = await replacePictureFile(id, source, (share) => setPercent(Math.floor(share * 100)))
    setPercent(null)
    if (problem !== null) return toast.error(problem || t('picture.notSent'))
    toast.success(t('library.replaced'))
    router.refresh()
  }

  return (
    <section aria-labelledby="replace-picture" className="grid gap-2">
      <h2 id="replace-picture" className="font-semibold">
        {t('library.replace')}
      </h2>
      <p className="text-soft text-xs">{t('library.replaceHint')}</p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={percent !== null} onClick={() => input.current?.click()}>
          {percent === null ? t('library.replaceFile') : t('picture.progress', { name, percent })}
        </Button>
        <AddressForm id="replace-address" onAddress={setSource} />
      </div>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('library.replaceFile')}
        onChange={(event) => {
          setSource(event.target.files?.[0] ?? null)
          event.target.value = ''
        }}
      />
      <AlertDialog
        open={source !== null}
        onOpenChange={(isOpen) => !isOpen && setSource(null)}
        title={t('library.replaceAsk')}
        description={t('library.replaceAskHint', { name })}
        cancel={t('common.cancel')}
        action={
          <Button variant="accent" onClick={() => void replace()}>
            {t('library.replaceDo')}
          </Button>
        }
      />
    </section>
  )
}
