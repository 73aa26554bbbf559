'use client'

import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'

type Delivery = {
  id: string
  isDead: boolean
  attempts: number
  problem: string
  due: string
  since: string
  target: string
  articleId: number
  headline: string
  edition: string
}
type Act = (input: { id: string }) => Promise<ActionResult<null>>

/** What did not arrive: what is tried again by itself, and what was given up and waits for somebody to decide. */
export function TroubledDeliveries({
  deliveries,
  replay,
  dismiss,
}: {
  deliveries: Delivery[]
  replay: Act
  dismiss: Act
}) {
  const t = useWords()
  const router = useRouter()

  async function act(call: Promise<ActionResult<null>>, done: string) {
    const result = await settle(call)
    if (result.ok) toast.success(done)
    else toast.error(failureText(t, result))
    router.refresh()
  }

  return (
    <section aria-label={t('push.troubled')} className="grid gap-3">
      <h2 className="font-semibold text-sm">{t('push.troubled')}</h2>
      {deliveries.length === 0 && <p className="text-sm text-soft">{t('push.noTrouble')}</p>}
      <ul className="border-line border-t empty:hidden">
        {deliveries.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-b py-2.5"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p className="flex flex-wrap items-center gap-2 text-sm">
                <a
                  href={`/admin/articles/${one.articleId}`}
                  lang={one.edition}
                  className="font-medium hover:underline"
                >
                  {one.headline}
                </a>
                <Badge tone={one.isDead ? 'accent' : 'warn'}>
                  {t(one.isDead ? 'push.gaveUp' : 'push.retrying')}
                </Badge>
              </p>
              <p className="break-words text-sm">{one.problem}</p>
              <p className="text-soft text-xs">
                {[
                  one.target,
                  t('push.since', { at: one.since }),
                  t('push.attempts', { count: one.attempts }),
                  ...(one.isDead ? [] : [t('push.next', { at: one.due })]),
                ].join(' · ')}
              </p>
            </div>
            {one.isDead && (
              <div className="flex gap-1.5">
                <Button
                  size="sm"
                  aria-label={t('push.replayOne', { headline: one.headline })}
                  onClick={() => void act(replay({ id: one.id }), t('push.replayed'))}
                >
                  {t('push.replay')}
                </Button>
                <Button
                  size="sm"
                  variant="ghost"
                  aria-label={t('push.dismissOne', { headline: one.headline })}
                  onClick={() => void act(dismiss({ id: one.id }), t('push.dismissed'))}
                >
                  {t('push.dismiss')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
