import type { ReactNode } from 'react'

/** One message on an otherwise empty page. */
export function DeskMessage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-[70dvh] max-w-md content-center gap-2 px-4 text-center">
      <title>{title}</title>
      <h1 className="font-semibold text-xl">{title}</h1>
      <p className="text-soft">{text}</p>
      <div className="mt-3 flex justify-center gap-2">{children}</div>
    </main>
  )
}
