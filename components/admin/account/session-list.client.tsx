'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'

type Session = { id: string; isThisOne: boolean; since: string; address: string; device: string }
type Props = {
  sessions: Session[]
  end: (id: string) => Promise<ActionResult<null>>
  everywhere: () => Promise<ActionResult<null>>
}

export function SessionList({ sessions, end, everywhere }: Props) {
  const t = useWords()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)

  async function endOne(id: string) {
    const done = await settle(end(id))
    if (!done.ok) return toast.error(failureText(t, done))
    toast.success(t('account.ended'))
    router.refresh()
  }

  async function endAll() {
    const done = await settle(everywhere())
    if (done.ok) window.location.assign('/admin/sign-in')
    else toast.error(failureText(t, done))
  }

  return (
    <section aria-label={t('account.sessions')} className="grid gap-3">
      <h2 className="font-semibold text-sm">{t('account.sessions')}</h2>
      <ul className="border-line border-t">
        {sessions.map((session) => (
          <li key={session.id} className="flex min-h-12 items-center gap-3 border-line border-b py-2">
            <div className="min-w-0 flex-1">
              <p className="flex items-center gap-2 font-medium text-sm">
                {deviceName(session.device) || t('account.unknownDevice')}
                {session.isThisOne && <Badge tone="ok">{t('account.thisOne')}</Badge>}
              </p>
              <p className="text-soft text-xs">
                {[session.address, t('account.since', { at: session.since })].filter(Boolean).join(' · ')}
              </p>
            </div>
            {!session.isThisOne && (
              <Button size="sm" onClick={() => void endOne(session.id)}>
                {t('account.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {t('account.everywhere')}
        </Button>
      </div>
      <AlertDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('account.everywhere')}
        description={t('account.askEverywhere')}
        cancel={t('common.cancel')}
        action={
          <Button variant="accent" onClick={() => void endAll()}>
            {t('account.everywhere')}
          </Button>
        }
      />
    </section>
  )
}

/** "Firefox · Linux": enough to know one's own devices by. */
function deviceName(userAgent: string): string {
  const find = (names: [RegExp, string][]) => names.find(([pattern]) => pattern.test(userAgent))?.[1]
  const browser = find([
    [/Edg\//, 'Edge'],
    [/OPR\//, 'Opera'],
    [/Firefox\//, 'Firefox'],
    [/Chrome\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ])
  const system = find([
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iOS'],
    [/Windows/, 'Windows'],
    [/Mac OS/, 'macOS'],
    [/Linux/, 'Linux'],
  ])
  return [browser, system].filter(Boolean).join(' · ')
}
