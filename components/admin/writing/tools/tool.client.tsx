'use client'

import type { LucideIcon } from 'lucide-react'
import { Toolbar as Primitive } from 'radix-ui'
import { Button } from '#components/ui/button.tsx'
import { Tooltip } from '#components/ui/tooltip.client.tsx'

type ToolProps = {
  icon: LucideIcon
  name: string
  keys?: string
  isOn?: boolean
  isDisabled?: boolean
  onPress: () => void
}

/** One button of the toolbar. */
export function Tool({ icon: Icon, name, keys, isOn, isDisabled, onPress }: ToolProps) {
  return (
    <Tooltip text={name} keys={keys}>
      <Primitive.Button asChild disabled={isDisabled}>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={name}
          aria-pressed={isOn}
          className="aria-pressed:bg-sunken aria-pressed:text-ink"
          onMouseDown={(event) => event.preventDefault()}
          onClick={onPress}
        >
          <Icon />
        </Button>
      </Primitive.Button>
    </Tooltip>
  )
}

export function Divider() {
  return <Primitive.Separator className="mx-1 h-4 w-px bg-line" />
}
