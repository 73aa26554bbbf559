'use client'

import { type FormEvent, useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'

type Props = { id: string; onAddress: (address: string) => void }

/** Takes the address of a picture; the server fetches it. It is a group and no form: it stands inside forms. */
export function AddressForm({ id, onAddress }: Props) {
  const t = useWords()
  const [address, setAddress] = useState('')

  function send(event: Pick<FormEvent, 'preventDefault'>) {
    event.preventDefault()
    if (!address.trim()) return
    onAddress(address.trim())
    setAddress('')
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend; the field and the button say it all
    <div role="group" aria-label={t('library.address')} className="flex w-full gap-2 sm:w-auto">
      <Input
        id={id}
        type="url"
        inputMode="url"
        aria-label={t('library.address')}
        placeholder="https://"
        className="min-w-0 sm:w-64"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && send(event)}
      />
      <Button onClick={send}>{t('library.fetch')}</Button>
    </div>
  )
}
