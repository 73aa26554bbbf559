'use client'

import { Eye, EyeOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

type Props = {
  label: string
  error: string
  autoComplete: 'current-password' | 'new-password'
  hint?: ReactNode
}

/** A password with a button that shows it. */
export function PasswordInput({ label, error, autoComplete, hint }: Props) {
  const t = useWords()
  const [isShown, setShown] = useState(false)
  return (
    <Field id="password" label={label} error={error} hint={hint}>
      <span className="relative">
        <Input
          {...fieldProps('password', error)}
          name="password"
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          required
          className="h-10 pr-10"
        />
        <Button
          variant="ghost"
          size="icon"
          className="absolute top-1 right-1"
          aria-label={t(isShown ? 'signIn.hide' : 'signIn.show')}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? <EyeOff /> : <Eye />}
        </Button>
      </span>
    </Field>
  )
}
