'use client'

import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { PeopleActions } from './people-actions.ts'

type Props = { isOn: boolean; version: number; save: PeopleActions['demandSecondFactor'] }

/** Whether chiefs and administrators need a second factor. */
export function DemandChoice({ isOn, version, save }: Props) {
  const t = useWords()
  const router = useRouter()

  async function change(demandsSecondFactor: boolean) {
    const done = await settle(save({ baseVersion: version, value: { demandsSecondFactor } }))
    if (done.ok) toast.success(t('people.demandSaved'))
    else toast.error(failureText(t, done))
    router.refresh()
  }

  return (
    <label className="mt-8 flex max-w-xl gap-3 text-sm">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => void change(event.target.checked)}
        className="mt-0.5 size-4 shrink-0"
      />
      <span>
        <span className="block font-medium">{t('people.demand')}</span>
        <span className="text-soft">{t('people.demandHint')}</span>
      </span>
    </label>
  )
}
