import { Menu } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Editor } from '#domain/editors/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { CurrentLink } from './current-link.client.tsx'
import { DeskMenu } from './desk-menu.tsx'
import { SignOutButton } from './sign-out-button.client.tsx'

type Props = { siteName: string; editor: Editor; t: DeskTranslator; bell: ReactNode; palette: ReactNode }

// Links of the desk are plain ones: a page left is gone, with its forms, and the guard for unsaved work always asks.
/** The frame of the desk: a column of its places on a wide screen, a bar with a menu on a narrow one. */
export function DeskHead({ siteName, editor, t, bell, palette }: Props): ReactNode {
  const name = (
    <a href="/admin" className="truncate font-bold font-serif text-base tracking-tight">
      {siteName}
    </a>
  )
  const self = (
    <div className="flex items-center gap-1 text-sm">
      <div className="min-w-0 flex-1">
        <CurrentLink href="/admin/account" title={t('desk.account')}>
          {editor.name}
        </CurrentLink>
      </div>
      <SignOutButton />
    </div>
  )
  const toSite = (
    <a href="/" className="rounded-md px-2 py-1.5 text-sm text-soft hover:bg-sunken hover:text-ink">
      {t('desk.toSite')}
    </a>
  )
  return (
    <header className="relative border-line border-b bg-panel lg:sticky lg:top-0 lg:h-dvh lg:w-52 lg:shrink-0 lg:border-r lg:border-b-0">
      <div className="hidden h-full flex-col gap-4 overflow-y-auto p-3 lg:flex">
        <div className="flex items-center justify-between gap-1 pl-2">
          {name}
          {bell}
        </div>
        <DeskMenu editor={editor} t={t} />
        <div className="mt-auto grid gap-px">
          {palette}
          {toSite}
          {self}
        </div>
      </div>
      <div className="absolute top-1.5 right-3 lg:hidden">{bell}</div>
      <details className="lg:hidden">
        <summary className="flex h-11 cursor-pointer list-none items-center gap-3 pr-14 pl-4">
          <Menu className="size-4" aria-hidden />
          <span className="sr-only">{t('desk.menu')}</span>
          <span className="truncate font-bold font-serif text-base tracking-tight">{siteName}</span>
        </summary>
        <div className="grid gap-4 border-line border-t p-3">
          <DeskMenu editor={editor} t={t} />
          <div className="grid gap-px border-line border-t pt-3">
            {toSite}
            {self}
          </div>
        </div>
      </details>
    </header>
  )
}
