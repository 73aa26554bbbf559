'use client'

import { toast } from 'sonner'
import type { ActionResult } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { publishProblems } from '#domain/articles/checklist.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { ArticleActions } from './desk-article.ts'
import { dropBackup } from './local-backup.ts'
import { fieldErrors, focusFirst, problemName } from './problems.ts'

type Saved = { id: number; version: number }
type Base = { id: number; baseVersion: number; content: ArticleContent }
type Work = (id: number | null) => Promise<ActionResult<Saved>>

type Props = {
  actions: ArticleActions
  /** The content, also what is still being typed. */
  newest: () => ArticleContent
  saved: { id: number | null; version: number; content: ArticleContent }
  isDirty: boolean
  backupName: string
  setSaved: (saved: Saved & { content: ArticleContent }) => void
  setErrors: (errors: Record<string, string>) => void
  run: (kind: 'save' | 'publish', sent: ArticleContent, work: Work) => Promise<boolean>
}

/** The ways in which what is in the form goes on: to readers, to a time, to the editors. */
export function useRelease(props: Props) {
  const { actions, newest, saved, isDirty, backupName, setSaved, setErrors, run } = props
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

  async function release(kind: 'save' | 'publish', send: (base: Base) => Promise<ActionResult<Saved>>) {
    const content = newest()
    return run(kind, content, async (id) => {
      if (id !== null) return send({ id, baseVersion: saved.version, content })
      const made = await actions.create(content)
      if (!made.ok) return made
      const done = await send({ id: made.value.id, baseVersion: made.value.version, content })
      // The draft is there whatever came of the rest: the next try must not make another.
      if (!done.ok) {
        dropBackup(backupName)
        setSaved({ ...made.value, content })
      }
      return done
    })
  }

  return {
    publish: async (minor: boolean) =>
      isComplete() && release('publish', (base) => actions.publish({ ...base, minor })),
    schedule: async (at: string) =>
      isComplete() && release('save', (base) => actions.schedule({ ...base, at })),
    sendToReview: async () => {
      const isSent = await release('save', async ({ id, baseVersion, content }) => {
        const kept =
          saved.id !== null && (isDirty || content.body !== saved.content.body)
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
