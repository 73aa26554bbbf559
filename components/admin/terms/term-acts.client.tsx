'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Combobox, type ComboboxOption } from '#components/ui/combobox.client.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import type { TermKind } from '#domain/terms/rules.ts'

type Props = {
  kind: TermKind
  id: number
  name: string
  remove: () => Promise<ActionResult<null>>
  /** Only tags are merged. */
  merge?: {
    search: (q: string) => Promise<ActionResult<ComboboxOption[]>>
    into: (id: number) => Promise<ActionResult<{ moved: number }>>
  }
}

/** What can be done with a term besides changing it. */
export function TermActs({ kind, id, name, remove, merge }: Props) {
  const t = useWords()
  const [open, setOpen] = useState<'delete' | 'merge' | null>(null)
  const [target, setTarget] = useState<ComboboxOption | null>(null)
  const close = () => setOpen(null)

  async function finish<T>(call: Promise<ActionResult<T>>, say: (value: T) => string, to: string) {
    const done = await settle(call)
    if (!done.ok) return toast.error(failureText(t, done))
    toast.success(say(done.value))
    window.location.assign(to)
  }

  return (
    <div className="mt-8 flex gap-2 border-line border-t pt-4">
      {merge && <Button onClick={() => setOpen('merge')}>{t('terms.merge')}</Button>}
      <Button variant="danger" onClick={() => setOpen('delete')}>
        {t('terms.delete')}
      </Button>
      <AlertDialog
        open={open === 'delete'}
        onOpenChange={close}
        title={t('terms.deleteTitle', { name })}
        description={t('terms.deleteText')}
        cancel={t('common.cancel')}
        action={
          <Button
            variant="accent"
            onClick={() => void finish(remove(), () => t('terms.deleted'), `/admin/lists/${kind}`)}
          >
            {t('terms.delete').replace('…', '')}
          </Button>
        }
      />
      {merge && (
        <AlertDialog
          open={open === 'merge'}
          onOpenChange={close}
          title={t('terms.mergeTitle', { name })}
          description={t('terms.mergeText')}
          cancel={t('common.cancel')}
          action={
            <Button
              variant="accent"
              disabled={!target}
              onClick={() =>
                target &&
                void finish(
                  merge.into(target.id),
                  ({ moved }) => t('terms.merged', { count: moved }),
                  `/admin/lists/tag/${target.id}`,
                )
              }
            >
              {t('terms.mergeDo')}
            </Button>
          }
        >
          <div className="grid gap-1">
            <label htmlFor="merge-into" className="font-medium text-soft text-xs">
              {t('terms.mergeInto')}
            </label>
            <Combobox
              id="merge-into"
              search={async (q) => {
                const found = await settle(merge.search(q))
                return found.ok ? found.value.filter((option) => option.id !== id) : []
              }}
              onPick={setTarget}
              words={{
                nothing: t('common.nothingFound'),
                searching: t('common.searching'),
                create: (text) => text,
                options: t('common.options'),
              }}
            />
            <p role="status" className="min-h-5 font-medium">
              {target?.label}
            </p>
          </div>
        </AlertDialog>
      )}
    </div>
  )
}
