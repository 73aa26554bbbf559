'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = { href: string; title?: string; children: ReactNode }

/** A link that says when it leads to where one is. */
export function CurrentLink({ href, title, children }: Props) {
  const pathname = usePathname()
  // Every screen lies below the first one: of that only the address itself counts.
  const isCurrent = pathname === href || (href !== '/admin' && pathname.startsWith(`${href}/`))
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
