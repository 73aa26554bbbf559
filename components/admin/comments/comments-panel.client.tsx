'use client'

import { MessageSquarePlus } from 'lucide-react'
import { useEffect } from 'react'
import { useDeskActs } from '#components/admin/palette/desk-acts.client.ts'
import { keysHere, SHORTCUTS } from '#components/admin/palette/shortcut-table.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { CommentField } from './comment-field.client.tsx'
import { CommentThread } from './comment-thread.client.tsx'
import type { CommentsWork } from './use-comments.client.ts'

/** What colleagues say of the text, beside it. While one is open the panel stays in sight on a wide screen. */
export function CommentsPanel({ work }: { work: CommentsWork }) {
  const t = useWords()
  const { threads, resolved, draft, current, begin } = work
  const keys = SHORTCUTS.text.comment
  useDeskActs('comments', [{ group: t('article.actions'), label: t('comments.add'), keys, run: begin }])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isChord = (event.ctrlKey || event.metaKey) && event.altKey && event.code === 'KeyM'
      if (!isChord || event.getModifierState('AltGraph')) return
      event.preventDefault()
      begin()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [begin])

  return (
    <section
      aria-label={t('comments.title')}
      className={cn(
        'grid gap-3 pb-6',
        (draft || current !== null) &&
          'lg:sticky lg:top-12 lg:z-20 lg:-mx-3 lg:mb-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:border-line lg:border-b lg:bg-canvas lg:p-3',
      )}
    >
      <div className="flex items-center gap-2">
        <h2 className="font-semibold text-sm">{t('comments.count', { count: threads.length })}</h2>
        <Button
          size="sm"
          variant="ghost"
          className="ml-auto"
          title={keysHere(keys)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={begin}
        >
          <MessageSquarePlus />
          {t('comments.add')}
        </Button>
      </div>
      {draft && (
        <div className="grid gap-2 rounded-lg border border-edge bg-panel p-3">
          <p className="line-clamp-3 border-warn border-l-2 pl-2 font-serif text-soft text-sm italic">
            {draft.quote}
          </p>
          <CommentField
            label={t('comments.write')}
            sendLabel={t('comments.send')}
            people={work.people}
            autoFocus
            onSend={work.add}
            onCancel={work.cancel}
          />
        </div>
      )}
      {threads.map((thread) => (
        <CommentThread key={thread.id} thread={thread} work={work} />
      ))}
      {resolved.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm text-soft">
            {t('comments.resolvedCount', { count: resolved.length })}
          </summary>
          <div className="grid gap-3 pt-3">
            {resolved.map((thread) => (
              <CommentThread key={thread.id} thread={thread} work={work} />
            ))}
          </div>
        </details>
      )}
    </section>
  )
}
