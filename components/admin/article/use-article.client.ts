'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, type Failure, failureText, settle } from '#components/admin/action-result.ts'
import { useOtherHands } from '#components/admin/presence/use-other-hands.client.ts'
import { dropBackup } from '#components/admin/saving/local-backup.ts'
import type { KeptDraft } from '#components/admin/saving/send-draft.ts'
import { type SavedWork, useAutosave } from '#components/admin/saving/use-autosave.client.ts'
import { useBackup } from '#components/admin/saving/use-backup.client.ts'
import { useEvents } from '#components/admin/saving/use-event.client.ts'
import { useSame } from '#components/admin/saving/use-same.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { ArticleActions, DeskArticle, Saved, Saving } from './desk-article.ts'
import { openSaved } from './open-saved.ts'
import { fieldErrors, focusFirst, withoutErrors } from './problems.ts'
import { useContent } from './use-content.client.ts'
import { useRelease } from './use-release.client.ts'
import { useSaved } from './use-saved.client.ts'

/** Sends something on top of what is saved by then. */
type Work = (base: SavedWork) => Promise<ActionResult<Saved>>
/** Takes over the names and pictures of a text that came from elsewhere. */
type Learn = (article: DeskArticle) => void

/**
 * The work on one article: its content, what of it is saved, and the ways to save it. `details` and `work` stay the same
 * objects while only the text is written, so that what is drawn of them need not be drawn between the keys.
 */
export function useArticle(article: DeskArticle, actions: ArticleActions, learn: Learn) {
  const t = useWords()
  const { content, details, text, flush, latest, write, newest, readAlong, replace } = useContent(article)
  const { saved, base, isDirty, backupName, setSaved, savedAt } = useSaved(article, content)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [saving, setSaving] = useState<Saving>(null)
  const busy = useRef(false)
  const isLeaving = useRef(false)
  const router = useRouter()

  const { presence, conflict, compare, closeConflict } = useOtherHands({
    article,
    actions,
    saved,
    base,
    newest,
    saveNow: () => autosave.saveNow(false),
    show: showOther,
  })

  const autosave = useAutosave({
    content,
    isDirty,
    isOff: saving !== null || conflict !== null || !article.moves.includes('save') || presence.isReading,
    busy,
    newest,
    base,
    onKept: takeKept,
    onStale: compare,
    onRefused: (failure) => setErrors(fieldErrors(failure.fields)),
  })

  useBackup(backupName, isDirty, { baseVersion: saved.version, content }, isLeaving)

  function takeKept({ id, version, at }: KeptDraft, sent: ArticleContent) {
    dropBackup(backupName)
    // A reload must find what is saved now. The form stays: Next hears of the address when somebody saves on purpose.
    if (base.current.id === null)
      window.history.replaceState(window.history.state, '', `/admin/articles/${id}`)
    setSaved({ id, version, content: sent }, at)
    setErrors({})
  }

  /** Shows what somebody else has saved; this form has nothing of its own. */
  function showOther(now: DeskArticle, isMine: boolean) {
    learn(now)
    setSaved(now, now.savedAt)
    if (isMine) replace(now.content)
    else readAlong(now.content)
    router.refresh()
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
    if (article.id === null) {
      // What this form still saves until its own address answers belongs to the same article.
      base.current = { ...result.value, content: sent }
      open(result.value, sent, kind === 'publish')
    } else {
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
    closeConflict()
    void save(next)
  }

  const acts = { change, replace, save, begin, ...release, refresh, settleConflict, closeConflict }
  const work = useSame({
    ...useEvents(acts),
    text,
    flush,
    errors,
    setErrors,
    saving,
    conflict,
    isDirty,
    backupName,
    id: saved.id,
    version: saved.version,
    base: saved.content,
    presence,
    savedAt,
    trouble: autosave.trouble,
    isAutosaving: autosave.isSending,
  })
  return { content, details, work }
}

export type ArticleWork = ReturnType<typeof useArticle>['work']
