'use client'

import { Upload as UploadIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { addressIn, pictureFilesIn } from '#components/admin/pictures/send-picture.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { AddressForm } from './address-form.client.tsx'
import { UploadList } from './upload-list.client.tsx'
import { useUploads } from './use-uploads.client.ts'

/** Where pictures come in: files that are chosen, dropped or pasted anywhere on the page, and addresses. */
export function LibraryUpload() {
  const t = useWords()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const refresh = useCallback(() => router.refresh(), [router])
  const { uploads, send, again } = useUploads(refresh)

  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null) => {
      const files = pictureFilesIn(data)
      const address = files.length === 0 ? addressIn(data) : null
      if (files.length === 0 && !address) return
      event.preventDefault()
      send(address ? [address] : files)
    }
    const onPaste = (event: ClipboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (!isTyping) take(event, event.clipboardData)
    }
    const onOver = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      event.preventDefault()
      take(event, event.dataTransfer)
    }
    document.addEventListener('paste', onPaste)
    document.addEventListener('dragover', onOver)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('paste', onPaste)
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [send])

  return (
    <section
      aria-label={t('library.add')}
      className={cn(
        'mb-5 grid gap-3 rounded-lg border border-edge/60 border-dashed p-4',
        isOver && 'border-focus bg-sunken',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <Button variant="primary" onClick={() => input.current?.click()}>
          <UploadIcon />
          {t('library.choose')}
        </Button>
        <p className="min-w-60 flex-1 text-soft text-xs">{t('library.addHint')}</p>
        <AddressForm id="library-address" onAddress={(address) => send([address])} />
      </div>
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={t('library.files')}
        onChange={(event) => {
          send([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <UploadList uploads={uploads} again={again} />
    </section>
  )
}
