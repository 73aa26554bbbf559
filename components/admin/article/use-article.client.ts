'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useRef, useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, type Failure, failureText, settle } from '#components/admin/action-result.ts'
import { keyOf } from '#components/admin/merge/merge-rules.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { ArticleContent } from '#domain/articles/schema.ts'
import { slugFromHeadline } from '#domain/articles/slug.ts'
import type { ArticleActions, DeskArticle } from './desk-article.ts'
import { dropBackup, keepBackup } from './local-backup.ts'
import { announceArrival, fieldErrors, focusFirst, withoutErrors } from './problems.ts'
import { useBackup } from './use-backup.client.ts'
import { useRelease } from './use-release.client.ts'

type Saved = { id: number; version: number }
type Work = (id: number | null) => Promise<ActionResult<Saved>>

export type Saving = 'save' | 'publish' | null

/** The work on one article: its content, what of it is saved, and the ways to save it. */
export function useArticle(article: DeskArticle, actions: ArticleActions) {
  const t = useWords()
  const [content, setContent] = useState(article.content)
  const [textKey, setTextKey] = useState(0)
  const [saved, setSaved] = useState({ id: article.id, version: article.version, content: article.content })
  const [isSlugOwn, setSlugOwn] = useState(article.content.slug !== '' || article.status !== 'draft')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [saving, setSaving] = useState<Saving>(null)
  const [conflict, setConflict] = useState<DeskArticle | null>(null)
  const busy = useRef(false)
  const isLeaving = useRef(false)
  const latest = useRef(content)
  latest.current = content
  const flush = useRef(() => {})
  const router = useRouter()
  const savedKey = useMemo(() => keyOf(saved.content), [saved.content])
  const isDirty = useMemo(() => keyOf(content) !== savedKey, [content, savedKey])
  const backupName = saved.id === null ? `new-${article.edition}` : String(saved.id)

  useBackup(backupName, isDirty, { baseVersion: saved.version, content }, isLeaving)

  function change(part: Partial<ArticleContent>) {
    setErrors((now) => withoutErrors(now, Object.keys(part)))
    const next = { ...latest.current, ...part }
    if (part.slug === undefined && part.headline !== undefined && !isSlugOwn) {
      next.slug = slugFromHeadline(part.headline)
    }
    latest.current = next
    setContent(next)
  }

  function newest() {
    flush.current()
    return latest.current
  }

  /** Puts another content in place of this one, the text too. */
  function replace(next: ArticleContent) {
    setContent(next)
    setTextKey((now) => now + 1)
    if (next.slug && next.slug !== slugFromHeadline(next.headline)) setSlugOwn(true)
  }

  /** Sends `sent` by `work`, one at a time; true when it was kept. */
  async function run(kind: Exclude<Saving, null>, sent: ArticleContent, work: Work) {
    if (busy.current) return false
    busy.current = true
    setSaving(kind)
    const result = await settle(work(saved.id))
    busy.current = false
    setSaving(null)
    if (!result.ok) {
      await refuse(result)
      return false
    }
    dropBackup(backupName)
    setErrors({})
    if (article.id === null) openSaved(kind, result.value, sent)
    else {
      setSaved({ ...result.value, content: sent })
      router.refresh()
    }
    return true
  }

  /** A new article gets an address of its own: the form opens there, with what was typed meanwhile on offer. */
  function openSaved(kind: Saving, { id, version }: Saved, sent: ArticleContent) {
    isLeaving.current = true
    if (keyOf(latest.current) !== keyOf(sent)) {
      keepBackup(String(id), { baseVersion: version, content: latest.current, at: Date.now() })
    }
    announceArrival(kind === 'publish')
    window.location.replace(`/admin/articles/${id}`)
  }

  async function refuse(failure: Failure) {
    if (failure.code === 'stale_version' && saved.id !== null) {
      const now = await settle(actions.reload(saved.id))
      if (now.ok) return setConflict(now.value)
    }
    const found = fieldErrors(failure.fields)
    setErrors(found)
    focusFirst(found)
    toast.error(failureText(t, failure))
  }

  const save = (next = newest(), base = saved.version) =>
    run('save', next, (id) =>
      id === null ? actions.create(next) : actions.save({ id, baseVersion: base, content: next }),
    )

  /** Saves a new article, changed by `part`, in another way than by itself. */
  function begin(
    part: Partial<ArticleContent>,
    make: (next: ArticleContent) => Promise<ActionResult<Saved>>,
  ) {
    const next = { ...newest(), ...part }
    return run('save', next, () => make(next))
  }

  const release = useRelease({ actions, newest, saved, isDirty, backupName, setSaved, setErrors, run })

  /** Goes on with `next` on top of the other person's version, and saves it. */
  function settleConflict(next: ArticleContent) {
    if (!conflict) return
    setSaved({ id: conflict.id, version: conflict.version, content: conflict.content })
    replace(next)
    setConflict(null)
    void save(next, conflict.version)
  }

  return {
    content,
    errors,
    saving,
    conflict,
    isDirty,
    textKey,
    flush,
    backupName,
    id: saved.id,
    version: saved.version,
    base: saved.content,
    change,
    replace,
    save,
    begin,
    ...release,
    refresh: () => router.refresh(),
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
