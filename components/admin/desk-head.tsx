import type { ReactNode } from 'react'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { CurrentLink } from './current-link.client.tsx'
import { SignOutButton } from './sign-out-button.client.tsx'

type Props = { siteName: string; editorName: string; mayWritePages: boolean; t: DeskTranslator }

// Links of the desk are plain ones: a page left is gone, with its forms, and the guard for unsaved work always asks.
export function DeskHead({ siteName, editorName, mayWritePages, t }: Props): ReactNode {
  return (
    <header className="border-line border-b bg-panel">
      <div className="mx-auto flex h-11 max-w-6xl items-center gap-1 overflow-x-auto px-4 text-sm">
        <a href="/admin" className="mr-3 font-bold font-serif text-base tracking-tight">
          {siteName}
        </a>
        <nav aria-label={t('desk.menu')} className="flex gap-1">
          <CurrentLink href="/admin" isRoot>
            {t('desk.articles')}
          </CurrentLink>
          {mayWritePages && <CurrentLink href="/admin/pages">{t('desk.pages')}</CurrentLink>}
        </nav>
        <div className="ml-auto flex items-center gap-1">
          <a href="/" className="hidden rounded-md px-2 py-1 text-soft hover:text-ink sm:block">
            {t('desk.toSite')}
          </a>
          <CurrentLink href="/admin/account" title={t('desk.account')}>
            {editorName}
          </CurrentLink>
          <SignOutButton />
        </div>
      </div>
    </header>
  )
}
