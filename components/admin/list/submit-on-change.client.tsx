'use client'

import { type ReactNode, useRef } from 'react'

type Props = { action: string; label: string; className?: string; children: ReactNode }

/** A form of the address bar: a select sends it at once, a text by Enter. Empty fields stay out of the address. */
export function SubmitOnChange({ action, label, className, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  return (
    <form
      ref={form}
      action={action}
      aria-label={label}
      className={className}
      onChange={(event) => {
        if (event.target instanceof HTMLSelectElement) form.current?.requestSubmit()
      }}
      onSubmit={(event) => {
        for (const field of event.currentTarget.elements) {
          if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && !field.value)
            field.disabled = true
        }
      }}
    >
      {children}
    </form>
  )
}
