import type { ReactNode } from 'react'

/** A page before the desk: the name of the paper, what this page is for, and its form. */
export function DoorFrame({
  siteName,
  title,
  text,
  children,
}: {
  siteName: string
  title: string
  text?: string
  children: ReactNode
}) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-sm content-center gap-6 px-6 py-12">
      <div>
        <p className="font-bold font-serif text-2xl tracking-tight">{siteName}</p>
        <h1 className="mt-1 text-base text-soft">{title}</h1>
        {text && <p className="mt-3 text-sm">{text}</p>}
      </div>
      {children}
    </main>
  )
}
