'use client'

import { toast } from 'sonner'
import type { ActionResult } from '#components/admin/action-result.ts'
import { keyOf } from '#components/admin/merge/merge-rules.ts'
import type { SavedWork } from '#components/admin/saving/use-autosave.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { publishProblems } from '#domain/articles/checklist.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { ArticleActions, Saved } from './desk-article.ts'
import { fieldErrors, focusFirst, problemName } from './problems.ts'

type Base = { id: number; baseVersion: number; content: ArticleContent }
type Work = (base: SavedWork) => Promise<ActionResult<Saved>>

type Props = {
  actions: ArticleActions
  /** The content, also what is still being typed. */
  newest: () => ArticleContent
  setSaved: (saved: SavedWork) => void
  setErrors: (errors: Record<string, string>) => void
  run: (kind: 'save' | 'publish', sent: ArticleContent, work: Work) => Promise<boolean>
}

/** The ways in which what is in the form goes on: to readers, to a time, to the editors. */
export function useRelease(props: Props) {
  const { actions, newest, setSaved, setErrors, run } = props
  const t = useWords()

  /** True when the checklist finds nothing; else the first field at fault has the focus. */
  function isComplete(): boolean {
    const problems = fieldErrors(publishProblems(newest()))
    if (Object.keys(problems).length === 0) return true
    setErrors(
      Object.fromEntries(Object.keys(problems).map((name) => [name, t(`problem.${problemName(name)}`)])),
    )
    toast.error(t('problem.title'))
    focusFirst(problems)
    return false
  }

  async function release(
    kind: 'save' | 'publish',
    send: (next: Base, isNew: boolean) => Promise<ActionResult<Saved>>,
  ) {
    const content = newest()
    return run(kind, content, async ({ id, version, content: kept }) => {
      if (id !== null) return send({ id, baseVersion: version, content }, keyOf(content) !== keyOf(kept))
      const made = await actions.create(content)
      if (!made.ok) return made
      // The draft is there whatever comes of the rest: the next try must not make another.
      setSaved({ ...made.value, content })
      return send({ id: made.value.id, baseVersion: made.value.version, content }, false)
    })
  }

  return {
    publish: async (minor: boolean) =>
      isComplete() && release('publish', (base) => actions.publish({ ...base, minor })),
    schedule: async (at: string) =>
      isComplete() && release('save', (base) => actions.schedule({ ...base, at })),
    sendToReview: async () => {
      const isSent = await release('save', async ({ id, baseVersion, content }, isNew) => {
        const kept = isNew
          ? await actions.save({ id, baseVersion, content })
          : { ok: true as const, value: { id, version: baseVersion } }
        if (!kept.ok) return kept
        const sent = await actions.flow.move('sendToReview', id)
        return sent.ok ? kept : sent
      })
      if (isSent) toast.success(t('flow.sentToReview'))
      return isSent
    },
  }
}
