'use client'

import { RotateCcw } from 'lucide-react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Upload } from './use-uploads.client.ts'

/** What was sent from this page: how far it is, or why it was not taken. */
export function UploadList({ uploads, again }: { uploads: Upload[]; again: (upload: Upload) => void }) {
  const t = useWords()
  if (uploads.length === 0) return null
  return (
    <ul aria-label={t('library.sent')} aria-live="polite" className="grid divide-y divide-line text-sm">
      {uploads.map((upload) => (
        <li key={upload.id} className="flex min-h-9 items-center gap-3 py-1">
          <span className="min-w-0 flex-1 truncate">{upload.name}</span>
          <UploadState upload={upload} />
          {upload.state === 'refused' && (
            <Button
              size="sm"
              aria-label={t('library.againWith', { name: upload.name })}
              onClick={() => again(upload)}
            >
              <RotateCcw />
              {t('library.again')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function UploadState({ upload: { state, share, problem, pictureId, name } }: { upload: Upload }) {
  const t = useWords()
  if (state === 'refused')
    return <span className="max-w-96 text-accent text-xs">{problem || t('picture.notSent')}</span>
  if (state === 'sent')
    return (
      <a href={`/admin/pictures/${pictureId}`} className="text-ok text-xs underline underline-offset-4">
        {t('library.taken')}
      </a>
    )
  return (
    <progress
      aria-label={name}
      value={state === 'waiting' ? 0 : share}
      max={1}
      className="h-1.5 w-24 accent-[var(--color-focus)]"
    />
  )
}
