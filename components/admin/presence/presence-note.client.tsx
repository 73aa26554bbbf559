'use client'

import type { ReactNode } from 'react'
import type { ArticleWork } from '#components/admin/article/use-article.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { PresenceAct } from '#domain/presence/rules.ts'

/** Says who else is at this article, and lets the two settle who writes it. */
export function PresenceNote({ work }: { work: ArticleWork }) {
  const t = useWords()
  const { presence, isDirty } = work
  const { isReading, writer, wanted, said } = presence
  const button = (act: PresenceAct, label: string, variant?: 'primary') => (
    <Button key={act} size="sm" variant={variant} onClick={() => presence.say(act)}>
      {label}
    </Button>
  )
  let words = ''
  let buttons: ReactNode = null
  if (isReading && writer) {
    const { name, since: at } = writer
    const isTaking = wanted?.isMine && wanted.mode === 'take'
    const hasAsked = wanted?.isMine && wanted.mode === 'ask'
    words = [
      t(said === 'gone' ? 'presence.gone' : 'presence.theirs', { name, at }),
      said === 'gone' && t(isDirty ? 'presence.goneUnsaved' : 'presence.goneSaved'),
      said === 'kept' && t('presence.kept', { name }),
      isTaking && t('presence.taking', { name }),
      hasAsked && t('presence.asked', { name }),
    ]
      .filter(Boolean)
      .join(' ')
    buttons = !isTaking && [!hasAsked && button('ask', t('presence.ask')), button('take', t('presence.take'))]
  } else if (wanted?.mode === 'ask' && !wanted.isMine) {
    words = t('presence.wanted', { name: wanted.name })
    buttons = [button('give', t('presence.give'), 'primary'), button('keep', t('presence.keep'))]
  }
  return (
    <div role="status">
      {words && (
        <div className="mb-6 flex flex-wrap items-center gap-2 rounded-lg bg-warn-soft p-3 text-sm text-warn">
          <p className="min-w-60 flex-1">{words}</p>
          {buttons}
        </div>
      )}
    </div>
  )
}
