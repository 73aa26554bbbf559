import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { type MenuPlan, type MenuTarget, menuKey } from '#domain/menus/rules.ts'

/** The menus with what their entries lead to, by `menuKey`; nothing for what is gone. */
export type KeptMenus = { value: MenuPlan; version: number; names: Record<string, string | undefined> }
export type SaveMenus = (input: {
  baseVersion: number
  value: MenuPlan
}) => Promise<ActionResult<{ version: number }>>

/** What is being arranged, what is wrong with it, and the road to the server. */
export function useMenus(kept: KeptMenus, save: SaveMenus) {
  const t = useWords()
  const [plan, setPlan] = useState(kept.value)
  const [version, setVersion] = useState(kept.version)
  const [names, setNames] = useState(kept.names)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isStale, setStale] = useState(false)
  const [isBusy, setBusy] = useState(false)

  async function send() {
    if (isBusy) return
    setBusy(true)
    const done = await settle(save({ baseVersion: version, value: plan }))
    setBusy(false)
    setErrors(done.ok ? {} : done.fields)
    setStale(!done.ok && done.code === 'stale_version')
    if (done.ok) {
      setVersion(done.value.version)
      return toast.success(t('menus.saved'))
    }
    if (done.code === 'stale_version' && done.data) return setVersion((done.data as KeptMenus).version)
    toast.error(failureText(t, done))
  }

  return {
    plan,
    setPlan,
    names,
    /** Remembers what a chosen entry is called. */
    learn: (target: MenuTarget) => setNames((now) => ({ ...now, [menuKey(target)]: target.name })),
    errorAt: (path: string) =>
      Object.entries(errors).find(([at]) => at === path || at.startsWith(`${path}.`))?.[1],
    isStale,
    isBusy,
    send,
  }
}
