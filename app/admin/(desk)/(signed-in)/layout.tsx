import type { ReactNode } from 'react'
import { DeskHead } from '#components/admin/desk-head.tsx'
import { env } from '#lib/env.ts'
import { requireEditor } from '../../current-editor.ts'
import { deskWords } from '../../desk-words.ts'

/** The head of the desk. It protects nothing: every page and every command asks for itself who is there. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const [editor, { t }] = await Promise.all([requireEditor(), deskWords()])
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-panel focus:p-2"
      >
        {t('desk.skip')}
      </a>
      <div className="lg:flex">
        <DeskHead siteName={env.SITE_NAME} editor={editor} t={t} />
        <div id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none">
          {children}
        </div>
      </div>
    </>
  )
}
