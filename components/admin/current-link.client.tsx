'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = { href: string; isRoot?: boolean; title?: string; children: ReactNode }

/** A link that says when it leads to where one is. */
export function CurrentLink({ href, isRoot, title, children }: Props) {
  const pathname = usePathname()
  const isCurrent = isRoot
    ? pathname === href || pathname.startsWith('/admin/articles')
    : pathname.startsWith(href)
  return (
    <a
      href={href}
      title={title}
      aria-current={isCurrent ? 'page' : undefined}
      className="max-w-40 truncate rounded-md px-2 py-1 text-soft hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:font-medium aria-[current=page]:text-ink"
    >
      {children}
    </a>
  )
}
