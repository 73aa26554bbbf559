'use client'

import { Bell } from 'lucide-react'
import { useEffect, useState } from 'react'
import { type ActionResult, settle } from '#components/admin/action-result.ts'
import { useLive } from '#components/admin/live/use-live.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { askUnread, sendRead } from './send-read.ts'

const REFRESH_MS = 60_000
const ARTICLE = /^\/admin\/articles\/([1-9]\d{0,8})$/

/** How many notices are unread, live. Whoever opens an article has read what tells of it. */
export function NoticeBell({ unread }: { unread: number }) {
  const t = useWords()
  const [count, setCount] = useState(unread)

  async function show(asked: Promise<ActionResult<{ unread: number }>>) {
    const answer = await settle(asked)
    if (answer.ok) setCount(answer.value.unread)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the page opens
  useEffect(() => {
    const [, articleId] = ARTICLE.exec(window.location.pathname) ?? []
    if (articleId && unread > 0) void show(sendRead({ articleId: Number(articleId) }))
  }, [])

  useLive({
    concerns: ({ kind }) => kind === 'notices',
    refresh: () => void show(askUnread()),
    everyMs: REFRESH_MS,
  })

  return (
    <a
      href="/admin/notices"
      aria-label={t('notices.bell', { count })}
      title={t('notices.bell', { count })}
      className="relative grid size-8 shrink-0 place-items-center rounded-md text-soft hover:bg-sunken hover:text-ink"
    >
      <Bell className="size-4" aria-hidden />
      {count > 0 && (
        <span
          aria-hidden
          className="absolute -top-0.5 -right-0.5 grid h-4 min-w-4 place-items-center rounded-full bg-[light-dark(#a3221c,#b5362f)] px-1 font-semibold text-[10px] text-white tabular-nums"
        >
          {count > 99 ? '99+' : count}
        </span>
      )}
    </a>
  )
}
