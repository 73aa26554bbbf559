import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { PaperSettings } from '#domain/paper/rules.ts'

export type KeptPaper = { value: PaperSettings; version: number }
export type SavePaper = (input: {
  baseVersion: number
  value: PaperSettings
}) => Promise<ActionResult<{ version: number }>>

/** What is being changed of the paper, what is wrong with it, and the road to the server. */
export function usePaperForm(kept: KeptPaper, save: SavePaper) {
  const t = useWords()
  const [value, setValue] = useState(kept.value)
  const [social, setSocial] = useState(kept.value.social.join('\n'))
  const [version, setVersion] = useState(kept.version)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isStale, setStale] = useState(false)
  const [isBusy, setBusy] = useState(false)

  async function send() {
    setBusy(true)
    const lines = social.split('\n').flatMap((line) => line.trim() || [])
    const done = await settle(save({ baseVersion: version, value: { ...value, social: lines } }))
    setBusy(false)
    setErrors(done.ok ? {} : done.fields)
    setStale(!done.ok && done.code === 'stale_version')
    if (done.ok) {
      setVersion(done.value.version)
      return toast.success(t('paper.saved'))
    }
    if (done.code === 'stale_version' && done.data) return setVersion((done.data as KeptPaper).version)
    toast.error(failureText(t, done))
  }

  return {
    value,
    change: (changes: Partial<PaperSettings>) => setValue((now) => ({ ...now, ...changes })),
    social,
    setSocial,
    /** The first problem at a field or below it. */
    errorAt: (path: string) =>
      Object.entries(errors).find(([at]) => at === path || at.startsWith(`${path}.`))?.[1],
    isStale,
    isBusy,
    send,
  }
}
