'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { NOTICE_MAIL, type NoticeMail } from '#domain/notices/rules.ts'

type Props = { mail: NoticeMail; choose: (mail: string) => Promise<ActionResult<null>> }

/** Of which notices letters tell, besides the bell. */
export function NoticeMailChoice({ mail, choose }: Props) {
  const t = useWords()
  const [chosen, setChosen] = useState<string>(mail)

  async function change(next: string) {
    setChosen(next)
    const done = await settle(choose(next))
    if (done.ok) return toast.success(t('notices.mailSaved'))
    setChosen(chosen)
    toast.error(failureText(t, done))
  }

  return (
    <Field id="notice-mail" label={t('notices.mail')} hint={t('notices.mailHint')} className="max-w-80">
      <Select id="notice-mail" value={chosen} onChange={(event) => void change(event.target.value)}>
        {NOTICE_MAIL.map((one) => (
          <option key={one} value={one}>
            {t(`notices.mailChoices.${one}`)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
