'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = { href: string; also?: string; title?: string; children: ReactNode }

/** A link that says when it leads to where one is. */
export function CurrentLink({ href, also, title, children }: Props) {
  const pathname = usePathname()
  const isWithin = (place: string) => pathname === place || pathname.startsWith(`${place}/`)
  const isCurrent =
    href === '/admin' ? pathname === href || (also !== undefined && isWithin(also)) : isWithin(href)
  return (
    <a
      href={href}
      title={title}
      aria-current={isCurrent ? 'page' : undefined}
      className="block truncate rounded-md px-2 py-1.5 text-soft hover:bg-sunken hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:font-medium aria-[current=page]:text-ink"
    >
      {children}
    </a>
  )
}
