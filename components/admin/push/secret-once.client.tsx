'use client'

import { useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'

type Props = { title: string; explain: string; secret: string | null; close: () => void }

/** Shows what is never shown again, to be copied. */
export function SecretOnce({ title, explain, secret, close }: Props) {
  const t = useWords()
  const [copied, setCopied] = useState<string | null>(null)

  async function copy() {
    await navigator.clipboard.writeText(secret ?? '').catch(() => {})
    setCopied(secret)
  }

  return (
    <Dialog
      open={secret !== null}
      onOpenChange={(open) => !open && close()}
      title={title}
      description={explain}
      closeLabel={t('common.close')}
    >
      <code className="select-all break-all rounded-md bg-sunken p-3 text-sm">{secret}</code>
      <Button className="justify-self-end" onClick={() => void copy()}>
        {t(copied !== null && copied === secret ? 'push.copied' : 'push.copy')}
      </Button>
    </Dialog>
  )
}
