'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import type { DeskArticle } from '#components/admin/article/desk-article.ts'
import type { ArticleWork } from '#components/admin/article/use-article.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import { TimeField } from './time-field.tsx'

type Props = { article: DeskArticle; work: ArticleWork; zone: string; onClose: () => void }

/** Chooses when what is in the form is published by itself. */
export function ScheduleDialog({ article, work, zone, onClose }: Props) {
  const t = useWords()
  const [at, setAt] = useState(article.scheduledLocal)

  async function confirm() {
    onClose()
    // The dialog holds the focus until it is gone; then it goes to the first field at fault, or back to the button.
    await new Promise((resolve) => requestAnimationFrame(resolve))
    if (await work.schedule(at)) {
      document.getElementById('publish-button')?.focus()
      toast.success(t('flow.scheduled'))
    }
  }

  return (
    <AlertDialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('flow.scheduleTitle')}
      description={t('flow.scheduleHint')}
      cancel={t('common.cancel')}
      onCloseAutoFocus={(event) => event.preventDefault()}
      action={
        <Button variant="accent" disabled={!at} onClick={() => void confirm()}>
          {t('flow.schedule')}
        </Button>
      }
    >
      <TimeField id="flow-schedule" label={t('flow.scheduleAt')} zone={zone} value={at} onChange={setAt} />
    </AlertDialog>
  )
}
