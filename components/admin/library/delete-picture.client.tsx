'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'

type Props = { id: number; remove: (input: { id: number }) => Promise<ActionResult<null>> }

/** Deletes a picture that nothing shows. */
export function DeletePicture({ id, remove }: Props) {
  const t = useWords()
  const [isAsking, setAsking] = useState(false)

  async function confirm() {
    const done = await settle(remove({ id }))
    if (done.ok) return location.assign('/admin/pictures')
    setAsking(false)
    toast.error(failureText(t, done))
  }

  return (
    <>
      <Button variant="danger" className="justify-self-start" onClick={() => setAsking(true)}>
        {t('library.delete')}
      </Button>
      <AlertDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('library.deleteAsk')}
        description={t('library.deleteHint')}
        cancel={t('common.cancel')}
        action={
          <Button variant="accent" onClick={() => void confirm()}>
            {t('library.delete')}
          </Button>
        }
      />
    </>
  )
}
