import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

export const fieldLook =
  'w-full rounded-md border border-edge/60 bg-panel px-2.5 text-sm text-ink placeholder:text-soft/80 focus-visible:border-focus focus-visible:outline-1 focus-visible:outline-offset-0 disabled:opacity-60 aria-invalid:border-accent'

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cn(fieldLook, 'h-8', className)} {...rest} />
}

/** Grows with its text. */
export function Textarea({ className, rows = 2, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={cn(fieldLook, 'field-sizing-content resize-none py-1.5', className)}
      {...rest}
    />
  )
}
