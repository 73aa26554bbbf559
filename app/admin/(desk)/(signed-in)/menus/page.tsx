import { MenuBoard } from '#components/admin/menus/menu-board.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { isEdition } from '#domain/editions/rules.ts'
import { can } from '#domain/editors/rules.ts'
import { getMenusForDesk } from '#domain/menus/editor-queries.ts'
import { env } from '#lib/env.ts'
import { requireEditor } from '../../../current-editor.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { Forbidden } from '../forbidden.tsx'
import { saveMenusAction, searchMenuTargetsAction } from './actions.ts'

type Props = { searchParams: Promise<{ edition?: string | string[] }> }

export default async function MenusPage({ searchParams }: Props) {
  const [editor, { t }, { edition: given }] = await Promise.all([requireEditor(), deskWords(), searchParams])
  if (!can(editor, 'settings.manage')) return <Forbidden />
  const asked = typeof given === 'string' && isEdition(given) ? given : env.DEFAULT_EDITION
  const edition = env.EDITIONS.includes(asked) ? asked : env.DEFAULT_EDITION
  const kept = await getMenusForDesk(editor, edition)
  return (
    <main className="mx-auto w-full max-w-4xl px-4 pt-6 pb-24">
      <DeskTitle>{t('menus.title')}</DeskTitle>
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="font-semibold text-xl tracking-tight">{t('menus.title')}</h1>
        <nav aria-label={t('list.edition')} className="flex gap-1 text-sm">
          {env.EDITIONS.map((code) => (
            <a
              key={code}
              href={`/admin/menus?edition=${code}`}
              aria-current={code === edition ? 'page' : undefined}
              className="rounded-md px-2 py-1 text-soft hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:text-ink"
            >
              {t(`edition.${code}`)}
            </a>
          ))}
        </nav>
      </div>
      <p className="mt-1 mb-6 text-soft">{t('menus.explain')}</p>
      <WhenReady key={edition}>
        <MenuBoard
          edition={edition}
          kept={kept}
          save={saveMenusAction.bind(null, edition)}
          search={searchMenuTargetsAction.bind(null, edition)}
        />
      </WhenReady>
    </main>
  )
}
