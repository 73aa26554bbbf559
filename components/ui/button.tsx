import { cva, type VariantProps } from 'class-variance-authority'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

const look = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-md font-medium transition-colors disabled:pointer-events-none disabled:opacity-50 aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'bg-ink text-canvas hover:bg-ink/85',
        accent: 'bg-[light-dark(#a3221c,#b5362f)] text-white hover:bg-[light-dark(#8b1b16,#9f2c26)]',
        secondary: 'border border-line bg-panel text-ink hover:bg-sunken',
        ghost: 'text-soft hover:bg-sunken hover:text-ink data-[state=open]:bg-sunken',
        danger: 'border border-line bg-panel text-accent hover:bg-accent-soft',
      },
      size: {
        sm: 'h-7 px-2 text-xs',
        md: 'h-8 px-3 text-sm',
        lg: 'h-10 px-4 text-base',
        icon: 'size-8',
        'icon-sm': 'size-7',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
)

export type ButtonProps = ComponentProps<'button'> & VariantProps<typeof look> & { asChild?: boolean }

export function Button({ className, variant, size, asChild, type, ...rest }: ButtonProps) {
  if (asChild) return <Slot.Root className={cn(look({ variant, size }), className)} {...rest} />
  return <button type={type ?? 'button'} className={cn(look({ variant, size }), className)} {...rest} />
}
