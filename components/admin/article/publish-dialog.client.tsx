'use client'

import { useRef, useState } from 'react'
import { toast } from 'sonner'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import type { DeskArticle } from './desk-article.ts'
import type { ArticleWork } from './use-article.client.ts'
import type { ArticleDetails } from './use-content.client.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  article: DeskArticle
  details: ArticleDetails
  work: ArticleWork
}

/** Asks once before readers see it. */
export function PublishDialog({ open, onOpenChange, article, details, work }: Props) {
  const t = useWords()
  const [minor, setMinor] = useState(false)
  const isUpdate = article.status === 'published'
  const hasConfirmed = useRef(false)

  async function confirm() {
    hasConfirmed.current = true
    onOpenChange(false)
    // The dialog holds the focus until it is gone; then it goes to the first field at fault, or back to the button.
    await new Promise((resolve) => requestAnimationFrame(resolve))
    // A new article opens again at its own address and tells of it there.
    if ((await work.publish(isUpdate && minor)) && article.id !== null) {
      setMinor(false)
      document.getElementById('publish-button')?.focus()
      toast.success(t(isUpdate ? 'publish.updated' : 'publish.published'))
    }
  }

  return (
    <AlertDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t(isUpdate ? 'publish.askUpdate' : 'publish.askPublish')}
      description={
        <>
          <p
            lang={details.headline ? article.edition : undefined}
            className="font-serif text-ink text-lg leading-snug"
          >
            {details.headline || t('article.untitled')}
          </p>
          <p className="mt-1 break-all text-xs">{`${article.addressPrefix}${details.slug}`}</p>
        </>
      }
      cancel={t('common.cancel')}
      onCloseAutoFocus={(event) => {
        if (hasConfirmed.current) event.preventDefault()
        hasConfirmed.current = false
      }}
      action={
        <Button variant="accent" onClick={() => void confirm()}>
          {t(isUpdate ? 'publish.update' : 'publish.publish')}
        </Button>
      }
    >
      {isUpdate && (
        <label className="flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            className="mt-0.5"
            checked={minor}
            onChange={(event) => setMinor(event.target.checked)}
          />
          {t('publish.minor')}
        </label>
      )}
    </AlertDialog>
  )
}
