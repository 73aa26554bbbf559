'use client'

import { toast } from 'sonner'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

export type LinkToHand = { url: string; email: string }

/** A link that no letter carries, for the administrator to hand over. */
export function LinkDialog({ link, onClose }: { link: LinkToHand | null; onClose: () => void }) {
  const t = useWords()
  return (
    <Dialog
      open={link !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('people.linkTitle')}
      description={t('people.linkText', { email: link?.email ?? '' })}
      closeLabel={t('common.close')}
    >
      <Field id="link-to-hand" label={t('people.link')}>
        <Input
          id="link-to-hand"
          readOnly
          value={link?.url ?? ''}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <div className="flex justify-end">
        <Button
          variant="primary"
          onClick={() =>
            void navigator.clipboard.writeText(link?.url ?? '').then(() => toast.success(t('people.copied')))
          }
        >
          {t('people.copy')}
        </Button>
      </div>
    </Dialog>
  )
}
