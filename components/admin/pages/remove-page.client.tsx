'use client'

import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import type { Page } from '#domain/pages/rules.ts'

type Props = {
  page: Page
  remove: (input: { slug: string; edition: Page['edition'] }) => Promise<ActionResult<null>>
}

/** Takes a page away, after a question. */
export function RemovePage({ page: { slug, edition, title }, remove }: Props) {
  const t = useWords()
  const [isOpen, setOpen] = useState(false)

  async function send() {
    const done = await settle(remove({ slug, edition }))
    if (!done.ok) return toast.error(failureText(t, done))
    window.location.assign('/admin/pages')
  }

  return (
    <>
      <Button variant="ghost" size="icon" aria-label={t('pages.remove')} onClick={() => setOpen(true)}>
        <Trash2 />
      </Button>
      <AlertDialog
        open={isOpen}
        onOpenChange={setOpen}
        title={t('pages.remove')}
        description={t('pages.removeSure', { title })}
        cancel={t('common.cancel')}
        action={
          <Button variant="accent" onClick={() => void send()}>
            {t('pages.remove')}
          </Button>
        }
      />
    </>
  )
}
