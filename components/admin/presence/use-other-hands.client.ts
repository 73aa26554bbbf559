'use client'

import { type RefObject, useState } from 'react'
import { settle } from '#components/admin/action-result.ts'
import type { ArticleActions, DeskArticle } from '#components/admin/article/desk-article.ts'
import { keyOf } from '#components/admin/merge/merge-rules.ts'
import type { SavedWork } from '#components/admin/saving/use-autosave.client.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import { usePresence } from './use-presence.client.ts'

type Options = {
  article: DeskArticle
  actions: ArticleActions
  saved: SavedWork
  base: RefObject<SavedWork>
  /** The content, also what is still being typed. */
  newest: () => ArticleContent
  saveNow: () => Promise<void>
  /** Shows what somebody else has saved: to write on (`isMine`) or to read along. */
  show: (article: DeskArticle, isMine: boolean) => void
}

/** What others do to the same article: who writes it now, what they have saved, and the merge with one's own words. */
export function useOtherHands({ article, actions, saved, base, newest, saveNow, show }: Options) {
  const [conflict, setConflict] = useState<DeskArticle | null>(null)
  const presence = usePresence({
    id: saved.id,
    isOn: article.moves.includes('save'),
    initial: article.writer,
    version: saved.version,
    saveNow,
    catchUp,
  })

  /** Own words that were not saved stay, and are compared once the text is one's own. */
  async function catchUp(isMine: boolean): Promise<void> {
    const { id, version } = base.current
    if (id === null) return
    const now = await settle(actions.reload(id))
    if (!now.ok || now.value.version === version) return
    if (keyOf(newest()) === keyOf(base.current.content)) show(now.value, isMine)
    else if (isMine) setConflict(now.value)
  }

  /** Opens the merge with what somebody else saved. */
  async function compare(id: number): Promise<boolean> {
    const now = await settle(actions.reload(id))
    if (now.ok) setConflict(now.value)
    return now.ok
  }

  return { presence, conflict, compare, closeConflict: () => setConflict(null) }
}
