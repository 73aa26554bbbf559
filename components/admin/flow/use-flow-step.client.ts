'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'

/** One step of a dialog: sends it, keeps what was wrong for its fields, and says when it is done. */
export function useFlowStep(onClose: () => void) {
  const t = useWords()
  const router = useRouter()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isBusy, setBusy] = useState(false)

  async function send(call: Promise<ActionResult<unknown>>, done: string) {
    setBusy(true)
    const result = await settle(call)
    setBusy(false)
    if (!result.ok) {
      const text = failureText(t, result)
      // What no field of the dialog shows is said above it.
      return setErrors({ ...result.fields, form: Object.keys(result.fields).length > 0 ? '' : text })
    }
    setErrors({})
    onClose()
    toast.success(done)
    router.refresh()
  }

  return { errors, isBusy, send, forgive: () => setErrors({}) }
}
