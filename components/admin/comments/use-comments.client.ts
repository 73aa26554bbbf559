'use client'

import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import type { ArticleWork } from '#components/admin/article/use-article.client.ts'
import { useLive } from '#components/admin/live/use-live.client.ts'
import { useEvent } from '#components/admin/saving/use-event.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { Body } from '#domain/body/schema.ts'
import type { Anchor, Thread } from '#domain/comments/rules.ts'
import type { CommentActions, Talk } from './comment-actions.ts'
import {
  isMarked,
  type Marked,
  markedRanges,
  markThreads,
  movedAnchors,
  selectedAnchor,
} from './comment-plugin.ts'

const REFRESH_MS = 60_000
const NOTHING: Talk = { threads: [], people: [] }

type Options = {
  work: ArticleWork
  body: Body
  /** The comments when the page was made; none of an article that is not there yet. */
  initial?: Talk
  actions: CommentActions
}

/** The comments on an article: what was said, which words are marked, and what is being written. */
export function useComments({ work, body, initial = NOTHING, actions }: Options) {
  const t = useWords()
  const { id, version } = work
  const [talk, setTalk] = useState(initial)
  const [current, setCurrent] = useState<number | null>(null)
  const [draft, setDraft] = useState<Anchor | null>(null)
  const [places, setPlaces] = useState<ReadonlyMap<number, number>>(new Map())
  const [editor, setEditor] = useState<Editor | null>(null)
  const isLinked = useRef(false)
  const open = talk.threads.filter(({ resolved }) => !resolved)

  const load = useEvent(async () => {
    if (id === null) return
    const found = await settle(actions.load(id))
    if (found.ok) setTalk(found.value)
  })
  const shownOf = useRef(id)
  useEffect(() => {
    if (shownOf.current === id) return
    shownOf.current = id
    void load()
  }, [load, id])
  useLive({
    concerns: (heard) => heard.kind === 'comments' && heard.articleId === id,
    refresh: () => void load(),
    everyMs: REFRESH_MS,
  })

  const mark = useEvent(() => {
    if (!editor || editor.isDestroyed) return
    const threads: Marked[] = draft ? [...open, { id: 0, anchor: draft }] : open
    const change = { threads, current: draft ? 0 : current }
    if (!isMarked(editor, change)) markThreads(editor, change)
    const now = [...markedRanges(editor)].map(([thread, { from }]) => [thread, from] as const)
    setPlaces((before) => (String([...before]) === String(now) ? before : new Map(now)))
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever of these changes, other words are marked
  useEffect(() => mark(), [mark, editor, talk, current, draft, body])

  const keepPlaces = useEvent(() => {
    if (!editor || editor.isDestroyed || id === null || work.presence.isReading) return
    const anchors = movedAnchors(editor, open)
    if (anchors.length > 0) void settle(actions.move({ articleId: id, anchors })).then(load)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each save
  useEffect(() => keepPlaces(), [keepPlaces, version])

  /** Opens a thread, and shows its words. */
  const choose = useCallback((thread: number | null) => {
    setDraft(null)
    setCurrent(thread)
  }, [])

  useEffect(() => {
    const [, named] = /^#comment-(\d+)$/.exec(window.location.hash) ?? []
    if (isLinked.current || !named || talk.threads.length === 0) return
    isLinked.current = true
    choose(Number(named))
  }, [talk, choose])

  /** Begins a remark on what is selected. */
  const begin = useEvent(() => {
    if (!editor) return
    const anchor = id === null ? null : selectedAnchor(editor)
    if (anchor) setDraft(anchor)
    else toast(t(id === null ? 'comments.later' : 'comments.select'))
  })

  /** Does something and shows what became of it; true when it was done. */
  async function act<T>(done: Promise<ActionResult<T>>): Promise<boolean> {
    const result = await settle(done)
    if (!result.ok) toast.error(failureText(t, result))
    await load()
    return result.ok
  }

  return {
    people: talk.people,
    threads: inOrder(open, places),
    resolved: talk.threads.filter(({ resolved }) => resolved),
    current,
    draft,
    isGone: (thread: number) => !places.has(thread),
    choose,
    begin,
    cancel: () => {
      setDraft(null)
      editor?.commands.focus()
    },
    attach: setEditor,
    /** Shows the words of a thread in the text. */
    show: (thread: number) => {
      const range = editor && markedRanges(editor).get(thread)
      if (!editor || !range) return
      const { node } = editor.view.domAtPos(range.from)
      const element = node instanceof Element ? node : node.parentElement
      element?.scrollIntoView({ block: 'center' })
    },
    add: async (text: string) => {
      if (id === null || !draft || !(await act(actions.add({ articleId: id, text, anchor: draft }))))
        return false
      setDraft(null)
      editor?.commands.focus()
      return true
    },
    answer: (threadId: number, text: string) => act(actions.answer({ threadId, text })),
    resolve: (thread: number, resolved: boolean) => {
      if (resolved) setCurrent(null)
      return act(actions.resolve({ id: thread, resolved }))
    },
    remove: (comment: number) => act(actions.remove({ id: comment })),
  }
}

export type CommentsWork = ReturnType<typeof useComments>

/** As their words stand in the text; those whose words are gone come last. */
function inOrder(threads: Thread[], places: ReadonlyMap<number, number>): Thread[] {
  const placeOf = ({ id }: Thread) => places.get(id) ?? Number.MAX_SAFE_INTEGER
  return threads.toSorted((a, b) => placeOf(a) - placeOf(b) || a.id - b.id)
}
