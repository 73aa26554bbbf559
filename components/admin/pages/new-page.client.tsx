'use client'

import { type FormEvent, useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import { isPageSlug } from '#domain/pages/rules.ts'

/** Begins a page at an address of its own: it is there as soon as it is saved. */
export function NewPage({ edition }: { edition: Edition }) {
  const t = useWords()
  const [slug, setSlug] = useState('')
  const [error, setError] = useState('')
  const id = `new-page-${edition}`

  function begin(event: FormEvent) {
    event.preventDefault()
    const address = slug.trim().replace(/^\/+/, '')
    if (!isPageSlug(address)) return setError(t('pages.slugTaken'))
    window.location.assign(`/admin/pages/${edition}/${address}`)
  }

  return (
    <form className="mt-4 flex items-start gap-2" onSubmit={begin}>
      <Field id={id} label={t('pages.newAddress')} error={error} className="flex-1">
        <Input
          {...fieldProps(id, error)}
          spellCheck={false}
          autoCapitalize="none"
          value={slug}
          onChange={(event) => setSlug(event.target.value)}
        />
      </Field>
      <Button type="submit" className="mt-5">
        {t('pages.new')}
      </Button>
    </form>
  )
}
