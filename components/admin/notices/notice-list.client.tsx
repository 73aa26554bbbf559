'use client'

import { useState } from 'react'
import { settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { type NoticeKind, noticePath } from '#domain/notices/rules.ts'
import type { WhatWasRead } from '#domain/notices/schema.ts'
import { sendRead } from './send-read.ts'

/** A notice on the screen; its time and its reason are texts already. */
export type ShownNotice = {
  id: number
  kind: NoticeKind
  byName: string
  articleId: number | null
  edition: Edition | null
  headline: string
  commentId: number | null
  excerpt: string
  at: string
  isRead: boolean
}

/** What somebody should know, the newest first. Opening one leads to its place, and it is read. */
export function NoticeList({ notices }: { notices: ShownNotice[] }) {
  const t = useWords()
  const [read, setRead] = useState<number[]>([])
  const isRead = ({ id, isRead: was }: ShownNotice) => was || read.includes(id)
  const unread = notices.filter((notice) => !isRead(notice))

  async function mark(what: WhatWasRead, ids: number[]) {
    const done = await settle(sendRead(what))
    if (done.ok) setRead((now) => [...now, ...ids])
  }

  return (
    <>
      <div className="flex min-h-8 flex-wrap items-center gap-3 pb-2">
        <p role="status" className="text-sm text-soft">
          {t('notices.unread', { count: unread.length })}
        </p>
        {unread.length > 0 && (
          <Button
            size="sm"
            className="ml-auto"
            onClick={() =>
              void mark(
                { all: true },
                unread.map(({ id }) => id),
              )
            }
          >
            {t('notices.readAll')}
          </Button>
        )}
      </div>
      <ul className="border-line border-t">
        {notices.map((notice) => (
          <li
            key={notice.id}
            className={cn(
              'relative flex gap-3 border-line border-b py-3 pr-2 pl-5 hover:bg-sunken/60',
              isRead(notice) && 'text-soft',
            )}
          >
            {!isRead(notice) && (
              <span className="absolute top-5 left-1.5 size-2 rounded-full bg-accent">
                <span className="sr-only">{t('notices.new')}</span>
              </span>
            )}
            <div className="min-w-0 flex-1">
              <a
                href={noticePath(notice)}
                className={cn('text-sm after:absolute after:inset-0', !isRead(notice) && 'font-medium')}
                onClick={() => void settle(sendRead({ ids: [notice.id] }))}
              >
                {t.rich(`notices.kinds.${notice.kind}`, {
                  by: notice.byName,
                  headline: notice.headline || t('article.untitled'),
                  text: (words) => (
                    <span lang={(notice.headline && notice.edition) || undefined}>{words}</span>
                  ),
                })}
              </a>
              {notice.excerpt && <p className="mt-0.5 text-sm text-soft">{notice.excerpt}</p>}
              <p className="mt-0.5 text-soft text-xs tabular-nums">{notice.at}</p>
            </div>
            {!isRead(notice) && (
              <Button
                size="sm"
                variant="ghost"
                className="relative z-10"
                onClick={() => void mark({ ids: [notice.id] }, [notice.id])}
              >
                {t('notices.read')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
