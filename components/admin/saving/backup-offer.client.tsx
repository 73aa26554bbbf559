'use client'

import { useEffect, useState } from 'react'
import { keyOf } from '#components/admin/merge/merge-rules.ts'
import { useDeskLanguage, useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { type Backup, offerBackup, type ReadKept, settleOffer } from './local-backup.ts'

type Props<Content> = {
  name: string
  version: number
  content: Content
  read: ReadKept<Content>
  onRestore: (content: Content) => void
}

/** Offers text that this browser kept because it was not saved: after a crash, a lost network, a closed tab. */
export function BackupOffer<Content>({ name, version, content, read, onRestore }: Props<Content>) {
  const t = useWords()
  const language = useDeskLanguage()
  const [backup, setBackup] = useState<Backup<Content> | null>(null)

  // Only what was kept before this form opened is an offer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the form opens
  useEffect(() => {
    const found = offerBackup(name, read)
    if (found && keyOf(found.content) !== keyOf(content)) setBackup(found)
    else settleOffer(name)
  }, [])

  if (!backup) return null
  const locale = language === 'en' ? 'en-GB' : language
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(backup.at)
  return (
    <div
      role="status"
      className="mb-6 flex flex-wrap items-center gap-2 rounded-lg bg-warn-soft p-3 text-sm text-warn"
    >
      <p className="min-w-60 flex-1">
        {t('backup.found', { at })} {backup.baseVersion < version && t('backup.older')}
      </p>
      <Button
        size="sm"
        onClick={() => {
          onRestore(backup.content)
          settleOffer(name)
          setBackup(null)
        }}
      >
        {t('backup.restore')}
      </Button>
      <Button
        size="sm"
        variant="ghost"
        onClick={() => {
          settleOffer(name)
          setBackup(null)
        }}
      >
        {t('backup.discard')}
      </Button>
    </div>
  )
}
