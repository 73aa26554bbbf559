'use client'

import { useEffect, useState } from 'react'
import { keyOf } from '#components/admin/merge/merge-rules.ts'
import { useDeskLanguage, useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { ArticleContent } from '#domain/articles/schema.ts'
import { type Backup, offerBackup, settleOffer } from './local-backup.ts'

type Props = {
  name: string
  version: number
  content: ArticleContent
  onRestore: (content: ArticleContent) => void
}

/** Offers text that this browser kept because it was not saved: after a crash, a lost network, a closed tab. */
export function BackupOffer({ name, version, content, onRestore }: Props) {
  const t = useWords()
  const language = useDeskLanguage()
  const [backup, setBackup] = useState<Backup | null>(null)

  // Only what was kept before this form opened is an offer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the form opens
  useEffect(() => {
    const found = offerBackup(name)
    if (found && keyOf(found.content) !== keyOf(content)) setBackup(found)
    else settleOffer(name)
  }, [])

  if (!backup) return null
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(backup.at)
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
