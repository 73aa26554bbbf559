'use client'

import { Check, RotateCcw, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { type Comment, splitMentions, type Thread } from '#domain/comments/rules.ts'
import { CommentField } from './comment-field.client.tsx'
import type { CommentsWork } from './use-comments.client.ts'

/** A remark with its answers; the one that is chosen can be answered. */
export function CommentThread({ thread, work }: { thread: Thread; work: CommentsWork }) {
  const t = useWords()
  const box = useRef<HTMLElement>(null)
  const { id, anchor, answers, resolved, mayResolve } = thread
  const isCurrent = work.current === id
  const isGone = !resolved && work.isGone(id)

  useEffect(() => {
    if (isCurrent) box.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])

  return (
    <article
      ref={box}
      id={`comment-${id}`}
      aria-label={t('comments.by', { name: thread.authorName })}
      className={cn(
        'grid scroll-mt-24 gap-2 rounded-lg border p-3 text-sm',
        isCurrent ? 'border-edge bg-panel shadow-sm' : 'border-line',
      )}
    >
      <button
        type="button"
        className="line-clamp-2 border-warn border-l-2 pl-2 text-left font-serif text-soft text-sm italic hover:text-ink"
        onClick={() => {
          work.choose(id)
          work.show(id)
        }}
      >
        {anchor.quote}
      </button>
      {isGone && <p className="text-soft text-xs">{t('comments.gone')}</p>}
      <Said comment={thread} work={work} />
      {answers.map((answer) => (
        <div key={answer.id} className="border-line border-t pt-2">
          <Said comment={answer} work={work} />
        </div>
      ))}
      {resolved && (
        <p className="text-soft text-xs">
          {t('comments.resolvedBy', { name: resolved.by, at: resolved.at })}
        </p>
      )}
      {isCurrent && !resolved ? (
        <CommentField
          label={t('comments.answer')}
          sendLabel={t('comments.send')}
          people={work.people}
          autoFocus
          onSend={(text) => work.answer(id, text)}
          onCancel={() => work.choose(null)}
        />
      ) : (
        !resolved && (
          <Button size="sm" variant="ghost" className="justify-self-start" onClick={() => work.choose(id)}>
            {t('comments.answer')}
          </Button>
        )
      )}
      {mayResolve && (
        <Button
          size="sm"
          className="justify-self-start"
          onClick={() => void work.resolve(id, resolved === null)}
        >
          {resolved ? <RotateCcw /> : <Check />}
          {t(resolved ? 'comments.reopen' : 'comments.resolve')}
        </Button>
      )}
    </article>
  )
}

function Said({ comment, work }: { comment: Comment; work: CommentsWork }) {
  const t = useWords()
  const { id, authorName, at, text, isOwn } = comment
  return (
    <div>
      <p className="flex items-center gap-2 text-xs">
        <span className="font-medium">{authorName}</span>
        <span className="text-soft tabular-nums">{at}</span>
        {isOwn && text && (
          <Button
            size="icon-sm"
            variant="ghost"
            className="-my-1 ml-auto"
            aria-label={t('comments.remove')}
            title={t('comments.remove')}
            onClick={() => void work.remove(id)}
          >
            <Trash2 />
          </Button>
        )}
      </p>
      {text ? (
        <p className="mt-0.5 whitespace-pre-wrap break-words">
          {splitMentions(text, work.people).map((piece, index) =>
            piece.ids.length > 0 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a text's pieces have no other name
              <strong key={index} className="font-semibold">
                {piece.text}
              </strong>
            ) : (
              piece.text
            ),
          )}
        </p>
      ) : (
        <p className="mt-0.5 text-soft italic">{t('comments.removed')}</p>
      )}
    </div>
  )
}
