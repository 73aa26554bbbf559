'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import type { PushKind } from '#domain/push/rules.ts'
import { AddTarget } from './add-target.client.tsx'

type Target = {
  id: number
  kind: PushKind
  name: string
  address: string
  channel: string
  editions: string[]
  active: boolean
  waiting: number
  dead: number
  last: string | null
}
type Props = {
  targets: Target[]
  add: (input: unknown) => Promise<ActionResult<{ secret: string | null }>>
  setActive: (input: { id: number; active: boolean }) => Promise<ActionResult<null>>
  remove: (input: { id: number }) => Promise<ActionResult<null>>
}

/** Whoever hears at once of what readers see: how it goes with each, and another one. */
export function PushTargets({ targets, add, setActive, remove }: Props) {
  const t = useWords()
  const router = useRouter()
  const [removing, setRemoving] = useState<Target | null>(null)

  async function act(call: Promise<ActionResult<null>>, done: string) {
    const result = await settle(call)
    if (!result.ok) return toast.error(failureText(t, result))
    toast.success(done)
    setRemoving(null)
    router.refresh()
  }

  return (
    <section aria-label={t('push.targets')} className="grid gap-3">
      <div className="flex items-center justify-between gap-4">
        <h2 className="font-semibold text-sm">{t('push.targets')}</h2>
        <AddTarget add={add} />
      </div>
      {targets.length === 0 && <p className="text-sm text-soft">{t('push.none')}</p>}
      <ul className="border-line border-t empty:hidden">
        {targets.map((target) => (
          <li
            key={target.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-b py-2.5"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p className="flex flex-wrap items-center gap-2 font-medium text-sm">
                {target.name}
                <Badge>{t(`push.kind.${target.kind}`)}</Badge>
                {!target.active && <Badge tone="warn">{t('push.off')}</Badge>}
                {target.dead > 0 && <Badge tone="accent">{t('push.dead', { count: target.dead })}</Badge>}
              </p>
              <p className="break-all text-soft text-xs">{target.channel || target.address}</p>
              <p className="text-soft text-xs">
                {[
                  target.editions.length > 0
                    ? target.editions.map((edition) => t(`edition.${edition as 'en'}`)).join(', ')
                    : t('push.allEditions'),
                  target.last ? t('push.last', { at: target.last }) : t('push.never'),
                  t('push.waiting', { count: target.waiting }),
                ].join(' · ')}
              </p>
            </div>
            <div className="flex gap-1.5">
              <Button
                size="sm"
                aria-label={t(target.active ? 'push.pauseOne' : 'push.resumeOne', { name: target.name })}
                onClick={() =>
                  void act(
                    setActive({ id: target.id, active: !target.active }),
                    t(target.active ? 'push.paused' : 'push.resumed'),
                  )
                }
              >
                {t(target.active ? 'push.pause' : 'push.resume')}
              </Button>
              <Button
                size="sm"
                variant="danger"
                aria-label={t('common.remove', { name: target.name })}
                onClick={() => setRemoving(target)}
              >
                {t('push.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <AlertDialog
        open={removing !== null}
        onOpenChange={(open) => !open && setRemoving(null)}
        title={t('common.remove', { name: removing?.name ?? '' })}
        description={t('push.askRemove')}
        cancel={t('common.cancel')}
        action={
          <Button
            variant="accent"
            onClick={() => removing && void act(remove({ id: removing.id }), t('push.removed'))}
          >
            {t('push.remove')}
          </Button>
        }
      />
    </section>
  )
}
