'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useRef, useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, type Failure, failureText, settle } from '#components/admin/action-result.ts'
import { keyOf } from '#components/admin/merge/merge-rules.ts'
import type { KeptDraft } from '#components/admin/saving/send-draft.ts'
import { type SavedWork, useAutosave } from '#components/admin/saving/use-autosave.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { ArticleActions, DeskArticle, Saved, Saving } from './desk-article.ts'
import { dropBackup } from './local-backup.ts'
import { openSaved } from './open-saved.ts'
import { fieldErrors, focusFirst, withoutErrors } from './problems.ts'
import { useBackup } from './use-backup.client.ts'
import { useContent } from './use-content.client.ts'
import { useRelease } from './use-release.client.ts'

/** Sends something on top of what is saved by then. */
type Work = (base: SavedWork) => Promise<ActionResult<Saved>>

/** The work on one article: its content, what of it is saved, and the ways to save it. */
export function useArticle(article: DeskArticle, actions: ArticleActions) {
  const t = useWords()
  const { latest, setSlugOwn, write, newest, ...writing } = useContent(article)
  const { content, replace } = writing
  const [saved, showSaved] = useState<SavedWork>(article)
  const [savedAt, setSavedAt] = useState(article.savedAt)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [saving, setSaving] = useState<Saving>(null)
  const [conflict, setConflict] = useState<DeskArticle | null>(null)
  const busy = useRef(false)
  const isLeaving = useRef(false)
  const base = useRef(saved)
  const router = useRouter()
  const savedKey = useMemo(() => keyOf(saved.content), [saved.content])
  const isDirty = useMemo(() => keyOf(content) !== savedKey, [content, savedKey])
  const backupName = saved.id === null ? `new-${article.edition}` : String(saved.id)

  const autosave = useAutosave({
    content,
    isDirty,
    isOff: saving !== null || conflict !== null || !article.moves.includes('save'),
    busy,
    newest,
    base,
    onKept: takeKept,
    onStale: compare,
    onRefused: (failure) => setErrors(fieldErrors(failure.fields)),
  })

  useBackup(backupName, isDirty, { baseVersion: saved.version, content }, isLeaving)

  /** Waiting saves go on from here, whichever rendering began them. */
  function setSaved({ id, version, content: kept }: SavedWork) {
    if (base.current.id === null) dropBackup(backupName)
    base.current = { id, version, content: kept }
    showSaved(base.current)
  }

  function takeKept({ id, version, at }: KeptDraft, sent: ArticleContent) {
    dropBackup(backupName)
    // A reload must find what is saved now. The form stays: Next hears of the address when somebody saves on purpose.
    if (base.current.id === null)
      window.history.replaceState(window.history.state, '', `/admin/articles/${id}`)
    setSaved({ id, version, content: sent })
    setSavedAt(at)
    setErrors({})
  }

  function change(part: Partial<ArticleContent>) {
    setErrors((now) => withoutErrors(now, Object.keys(part)))
    write(part)
  }

  /** Sends `sent` by `work`, one at a time, after an autosave that is on its way; true when it was kept. */
  async function run(kind: Exclude<Saving, null>, sent: ArticleContent, work: Work) {
    if (busy.current) return false
    busy.current = true
    setSaving(kind)
    await autosave.settled()
    const result = await settle(work(base.current))
    busy.current = false
    setSaving(null)
    if (!result.ok) {
      await refuse(result)
      return false
    }
    autosave.clear()
    dropBackup(backupName)
    setErrors({})
    if (article.id === null) open(result.value, sent, kind === 'publish')
    else {
      setSaved({ ...result.value, content: sent })
      router.refresh()
    }
    return true
  }

  function open(saved: Saved, sent: ArticleContent, isPublished = false) {
    isLeaving.current = true
    openSaved({ ...saved, sent, latest: latest.current, isPublished })
  }

  async function refuse(failure: Failure) {
    if (failure.code === 'stale_version' && base.current.id !== null) {
      if (await compare(base.current.id)) return
    }
    const found = fieldErrors(failure.fields)
    setErrors(found)
    focusFirst(found)
    toast.error(failureText(t, failure))
  }

  /** Opens the merge with what somebody else saved. */
  async function compare(id: number): Promise<boolean> {
    const now = await settle(actions.reload(id))
    if (now.ok) setConflict(now.value)
    return now.ok
  }

  const save = (next = newest(), make = actions.create) =>
    run('save', next, ({ id, version }) =>
      id === null ? make(next) : actions.save({ id, baseVersion: version, content: next }),
    )

  /** Saves a new article, changed by `part`, in another way than by itself. One that has saved itself is just saved. */
  const begin = (part: Partial<ArticleContent>, make: ArticleActions['create']) =>
    save({ ...newest(), ...part }, make)

  const release = useRelease({ actions, newest, setSaved, setErrors, run })

  /** Shows what a step has changed. A form that began a new article has to open at its address for that. */
  function refresh() {
    const { id, version } = base.current
    if (article.id === null && id !== null) open({ id, version }, base.current.content)
    else router.refresh()
  }

  /** Goes on with `next` on top of the other person's version, and saves it. */
  function settleConflict(next: ArticleContent) {
    if (!conflict) return
    setSaved(conflict)
    replace(next)
    setConflict(null)
    void save(next)
  }

  return {
    ...writing,
    errors,
    saving,
    conflict,
    isDirty,
    backupName,
    id: saved.id,
    version: saved.version,
    base: saved.content,
    change,
    save,
    begin,
    ...release,
    /** When it was saved last, as the newsroom's clock has it. */
    savedAt: saved.version === article.version ? article.savedAt : savedAt,
    trouble: autosave.trouble,
    isAutosaving: autosave.isSending,
    refresh,
    settleConflict,
    closeConflict: () => setConflict(null),
    setErrors,
    changeSlug: (slug: string) => {
      setSlugOwn(slug !== '')
      change({ slug })
    },
  }
}

export type ArticleWork = ReturnType<typeof useArticle>
