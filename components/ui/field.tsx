import type { ReactNode } from 'react'
import { cn } from './cn.ts'

type Props = {
  id: string
  label: string
  hint?: ReactNode
  error?: string
  hideLabel?: boolean
  className?: string
  children: ReactNode
}

/** A control with its label, its hint and what is wrong with it. The control names `{id}-error` in aria-describedby. */
export function Field({ id, label, hint, error, hideLabel, className, children }: Props) {
  return (
    <div className={cn('grid gap-1', className)}>
      <label htmlFor={id} className={cn('font-medium text-soft text-xs', hideLabel && 'sr-only')}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-soft text-xs">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  )
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null
  return (
    <p id={`${id}-error`} role="alert" className="font-medium text-accent text-xs">
      {error}
    </p>
  )
}

/** The attributes that tie a control to its label and its error. */
export function fieldProps(id: string, error?: string) {
  return {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  }
}
