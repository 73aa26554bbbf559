import { PaperForm } from '#components/admin/paper/paper-form.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { can } from '#domain/editors/rules.ts'
import { listPagesForDesk } from '#domain/pages/editor-queries.ts'
import { getPaperForDesk } from '#domain/paper/editor-queries.ts'
import { env } from '#lib/env.ts'
import { requireEditor } from '../../../current-editor.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { Forbidden } from '../forbidden.tsx'
import { savePaperAction } from './actions.ts'

export default async function PaperPage() {
  const [editor, { t, language }] = await Promise.all([requireEditor(), deskWords()])
  if (!can(editor, 'settings.manage')) return <Forbidden />
  const shown = env.EDITIONS.includes(language) ? language : env.DEFAULT_EDITION
  const [kept, pages] = await Promise.all([getPaperForDesk(editor), listPagesForDesk(editor, shown)])
  return (
    <main className="mx-auto w-full max-w-4xl px-4 pt-6 pb-24">
      <DeskTitle>{t('paper.title')}</DeskTitle>
      <h1 className="font-semibold text-xl tracking-tight">{t('paper.title')}</h1>
      <p className="mt-1 mb-6 text-soft">{t('paper.explain')}</p>
      <WhenReady>
        <PaperForm
          kept={kept}
          editions={env.EDITIONS}
          fallbackName={env.SITE_NAME}
          pages={pages.map(({ slug, title }) => ({ slug, title: title || slug }))}
          save={savePaperAction}
        />
      </WhenReady>
    </main>
  )
}
