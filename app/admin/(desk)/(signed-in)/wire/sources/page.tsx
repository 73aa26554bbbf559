import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { WireSourceForm } from '#components/admin/wire/wire-source-form.client.tsx'
import { can } from '#domain/editors/rules.ts'
import { listWireSources } from '#domain/intake/editor-queries.ts'
import { listSectionsForDesk } from '#domain/sections/editor-queries.ts'
import { sayProblem } from '#lib/desk-problems.ts'
import { env } from '#lib/env.ts'
import { requireEditor } from '../../../../current-editor.ts'
import { formatDeskTime } from '../../../../desk-times.ts'
import { DeskTitle } from '../../../../desk-title.tsx'
import { deskWords } from '../../../../desk-words.ts'
import { Forbidden } from '../../forbidden.tsx'
import { removeWireSourceAction, saveWireSourceAction } from '../actions.ts'

export default async function WireSourcesPage() {
  const [editor, { language, t }] = await Promise.all([requireEditor(), deskWords()])
  if (!can(editor, 'wire.manage')) return <Forbidden />
  const [sources, sections] = await Promise.all([
    listWireSources(editor),
    listSectionsForDesk(editor, env.DEFAULT_EDITION),
  ])
  const form = {
    editions: env.EDITIONS,
    sections: sections.map(({ id, name }) => ({ id, name })),
    save: saveWireSourceAction,
    remove: removeWireSourceAction,
  }
  const blank = {
    id: null,
    name: '',
    url: '',
    edition: env.DEFAULT_EDITION,
    sectionId: null,
    intervalMinutes: 15,
    isOn: true,
  }
  return (
    <main className="mx-auto w-full max-w-4xl px-4 pt-6 pb-16">
      <DeskTitle>{t('wire.sources')}</DeskTitle>
      <p className="mb-1 text-sm">
        <a href="/admin/wire" className="text-soft underline">
          {t('wire.title')}
        </a>
      </p>
      <h1 className="mb-4 font-semibold text-xl tracking-tight">{t('wire.sources')}</h1>
      <WhenReady>
        <div className="grid gap-6">
          {sources.map(
            ({ etag: _etag, lastModified: _modified, askedAt, problem, failures: _, ...source }) => (
              <section key={source.id} aria-label={source.name} className="border-line border-t pt-4">
                <p className="mb-2 text-sm">
                  <span className="text-soft">
                    {askedAt
                      ? t('wire.asked', { at: formatDeskTime(askedAt.toISOString(), language) })
                      : t('wire.neverAsked')}
                  </span>{' '}
                  {problem && (
                    <strong className="font-medium text-accent">{sayProblem(language, problem)}</strong>
                  )}
                </p>
                <WireSourceForm source={source} {...form} />
              </section>
            ),
          )}
          <section aria-label={t('wire.add')} className="border-line border-t pt-4">
            <h2 className="mb-2 font-medium text-sm">{t('wire.add')}</h2>
            <WireSourceForm source={blank} {...form} />
          </section>
        </div>
      </WhenReady>
    </main>
  )
}
