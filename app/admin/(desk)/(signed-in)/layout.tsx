import type { ReactNode } from 'react'
import { DeskHead } from '#components/admin/desk-head.tsx'
import { deskPlaces } from '#components/admin/desk-places.ts'
import { NoticeBell } from '#components/admin/notices/notice-bell.client.tsx'
import { CommandPalette } from '#components/admin/palette/command-palette.client.tsx'
import { countOwnUnread } from '#domain/notices/editor-queries.ts'
import { env } from '#lib/env.ts'
import { currentSession, requireEditor } from '../../current-editor.ts'
import { deskWords } from '../../desk-words.ts'
import { findAnywhereAction } from './palette-actions.ts'

/** The head of the desk. It protects nothing: every page and every command asks for itself who is there. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const [editor, session, { t, site }] = await Promise.all([requireEditor(), currentSession(), deskWords()])
  const unread = await countOwnUnread(editor)
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-panel focus:p-2"
      >
        {t('desk.skip')}
      </a>
      <div className="lg:flex">
        <DeskHead
          siteName={site}
          editor={editor}
          t={t}
          bell={<NoticeBell unread={unread} />}
          palette={<CommandPalette places={deskPlaces(editor, t, env.EDITIONS)} find={findAnywhereAction} />}
        />
        <div id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none">
          {session?.lacksSecondFactor && (
            <p className="border-line border-b bg-warn-soft px-4 py-2 text-sm text-warn">
              {t('account.lacks')}{' '}
              <a href="/admin/account" className="underline underline-offset-4">
                {t('desk.account')}
              </a>
            </p>
          )}
          {children}
        </div>
      </div>
    </>
  )
}
