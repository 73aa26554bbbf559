'use client'

import { Check, TriangleAlert } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { AlertKind } from '#domain/alerts/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'

/** Texts and times are in the desk's language already. */
export type ShownAlert = {
  id: number
  kind: AlertKind
  articleId: number | null
  edition: Edition | null
  pictureId: number | null
  name: string
  due: string
  reason: string
}

type Props = {
  alerts: ShownAlert[]
  mayAcknowledge: boolean
  acknowledge: (id: number) => Promise<ActionResult<null>>
}

/** What the desk must know, in sight until somebody has seen to it. */
export function AlertList({ alerts, mayAcknowledge, acknowledge }: Props) {
  const t = useWords()
  const router = useRouter()
  if (alerts.length === 0) return null

  async function see(id: number) {
    const done = await settle(acknowledge(id))
    if (!done.ok) return toast.error(failureText(t, done))
    router.refresh()
  }

  return (
    <section aria-label={t('alerts.title')} className="mb-4 rounded-lg bg-accent-soft text-sm">
      <WhenReady>
        <ul className="grid divide-y divide-line">
          {alerts.map((alert) => (
            <li key={alert.id} className="flex items-start gap-3 p-3">
              <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
              <p className="min-w-0 flex-1">
                <span className="font-medium text-accent">
                  {t(`alerts.kinds.${alert.kind}`, { at: alert.due })}
                </span>{' '}
                <AlertSubject alert={alert} />
                {alert.reason && <span className="block text-soft">{alert.reason}</span>}
              </p>
              {mayAcknowledge && (
                <Button size="sm" onClick={() => void see(alert.id)}>
                  <Check />
                  {t('alerts.acknowledge')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </WhenReady>
    </section>
  )
}

/** What an alert is about, with the way to it. */
function AlertSubject({ alert: { articleId, edition, pictureId, name } }: { alert: ShownAlert }) {
  const t = useWords()
  if (articleId === null && pictureId === null) return name
  return (
    <a
      href={pictureId === null ? `/admin/articles/${articleId}` : `/admin/pictures/${pictureId}`}
      lang={(name && edition) || undefined}
      className="underline underline-offset-4"
    >
      {name || t(pictureId === null ? 'article.untitled' : 'library.untitled')}
    </a>
  )
}
