'use client'

import { Tooltip as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'

export const TooltipProvider = Primitive.Provider

/** Says what a button does, and by which keys. The button carries its own accessible name. */
export function Tooltip({ text, keys, children }: { text: string; keys?: string; children: ReactNode }) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          sideOffset={6}
          className="z-50 flex items-center gap-2 rounded bg-ink px-2 py-1 text-canvas text-xs shadow-lg"
        >
          {text}
          {keys && <kbd className="font-sans opacity-70">{keys}</kbd>}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
