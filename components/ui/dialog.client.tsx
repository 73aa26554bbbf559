'use client'

import { X } from 'lucide-react'
import { AlertDialog as AlertPrimitive, Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { cn } from './cn.ts'

const overlay = 'fixed inset-0 z-40 bg-black/40'
const sheet =
  'fixed top-1/2 left-1/2 z-50 grid max-h-[min(90dvh,56rem)] w-[min(calc(100vw-2rem),30rem)] -translate-x-1/2 -translate-y-1/2 gap-4 overflow-y-auto rounded-lg border border-line bg-panel p-5 shadow-2xl'

type DialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: ReactNode
  closeLabel: string
  wide?: boolean
  children: ReactNode
}

export function Dialog({ open, onOpenChange, title, description, closeLabel, wide, children }: DialogProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className={overlay} />
        <Primitive.Content
          className={cn(sheet, wide && 'w-[min(calc(100vw-2rem),72rem)]')}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <div className="flex items-start justify-between gap-4">
            <div className="grid gap-1">
              <Primitive.Title className="font-semibold text-lg leading-tight">{title}</Primitive.Title>
              {description && (
                <Primitive.Description className="text-soft">{description}</Primitive.Description>
              )}
            </div>
            <Primitive.Close asChild>
              <Button variant="ghost" size="icon-sm" aria-label={closeLabel}>
                <X />
              </Button>
            </Primitive.Close>
          </div>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

type ConfirmProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description: ReactNode
  cancel: string
  children?: ReactNode
  action: ReactNode
  /** Called when the focus is about to go back to where it was; `preventDefault` leaves it to the caller. */
  onCloseAutoFocus?: (event: Event) => void
}

/** A question that must be answered: it does not close by a click beside it. `action` is the button that does the thing. */
export function AlertDialog({
  onCloseAutoFocus,
  open,
  onOpenChange,
  title,
  description,
  cancel,
  children,
  action,
}: ConfirmProps) {
  return (
    <AlertPrimitive.Root open={open} onOpenChange={onOpenChange}>
      <AlertPrimitive.Portal>
        <AlertPrimitive.Overlay className={overlay} />
        <AlertPrimitive.Content className={sheet} onCloseAutoFocus={onCloseAutoFocus}>
          <div className="grid gap-1.5">
            <AlertPrimitive.Title className="font-semibold text-lg leading-tight">
              {title}
            </AlertPrimitive.Title>
            <AlertPrimitive.Description asChild>
              <div className="text-soft">{description}</div>
            </AlertPrimitive.Description>
          </div>
          {children}
          <div className="flex justify-end gap-2">
            <AlertPrimitive.Cancel asChild>
              <Button>{cancel}</Button>
            </AlertPrimitive.Cancel>
            {action}
          </div>
        </AlertPrimitive.Content>
      </AlertPrimitive.Portal>
    </AlertPrimitive.Root>
  )
}
