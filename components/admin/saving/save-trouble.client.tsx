'use client'

import type { ReactNode } from 'react'
import { failureText } from '#components/admin/action-result.ts'
import type { ArticleWork } from '#components/admin/article/use-article.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'

/** Why what is written is not saved by itself just now, since when, and what helps. */
export function SaveTrouble({ work }: { work: ArticleWork }) {
  const t = useWords()
  const { trouble, isDirty, savedAt, save } = work
  if (!trouble || !isDirty) return null
  const since = savedAt ? t('saving.since', { at: savedAt }) : t('saving.never')
  const button = (label: string) => (
    <Button size="sm" onClick={() => void save()}>
      {label}
    </Button>
  )
  const [why, cure]: [string, ReactNode] =
    trouble.code === 'stale_version'
      ? [t('saving.stale'), button(t('saving.compare'))]
      : trouble.code === 'unauthenticated'
        ? [t('saving.signedOut'), <SignIn key="cure" label={t('saving.signIn')} />]
        : trouble.code === 'offline'
          ? [t('saving.offline'), button(t('saving.again'))]
          : [failureText(t, trouble), null]
  return (
    <div
      role="status"
      className="mb-6 flex flex-wrap items-center gap-2 rounded-lg bg-warn-soft p-3 text-sm text-warn"
    >
      <p className="min-w-60 flex-1">
        <strong className="font-semibold">{since}</strong> {why}
      </p>
      {cure}
    </div>
  )
}

function SignIn({ label }: { label: string }) {
  return (
    <Button asChild size="sm">
      <a href="/admin/sign-in" target="_blank" rel="noreferrer">
        {label}
      </a>
    </Button>
  )
}
