'use client'

import { type ActionResult, settle } from '#components/admin/action-result.ts'
import { useDeskLanguage, useWords } from '#components/admin/words.client.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'

const NAMES = { en: 'English', uk: 'Українська' }

export function LanguageChoice({ choose }: { choose: (language: string) => Promise<ActionResult<null>> }) {
  const t = useWords()
  const language = useDeskLanguage()
  return (
    <Field id="desk-language" label={t('account.language')} className="max-w-60">
      <Select
        id="desk-language"
        value={language}
        onChange={async (event) => {
          const done = await settle(choose(event.target.value))
          if (done.ok) window.location.reload()
        }}
      >
        {Object.entries(NAMES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
