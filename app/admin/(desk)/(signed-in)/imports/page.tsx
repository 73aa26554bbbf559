import { ImportList } from '#components/admin/imports/import-list.tsx'
import { ImportRun } from '#components/admin/imports/import-run.tsx'
import { ImportUpload } from '#components/admin/imports/import-upload.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { can } from '#domain/editors/rules.ts'
import { getImport, listImports } from '#domain/imports/runs/editor-queries.ts'
import { listSectionsForDesk } from '#domain/sections/editor-queries.ts'
import { sayProblem } from '#lib/desk-problems.ts'
import { env } from '#lib/env.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { Forbidden } from '../forbidden.tsx'
import * as actions from './actions.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Archives of other systems, from a file to articles; `?run=` shows one import. */
export default async function ImportsPage({ searchParams }: Props) {
  const [editor, { language, t }, asked] = await Promise.all([requireEditor(), deskWords(), searchParams])
  if (!can(editor, 'import.manage')) return <Forbidden />
  const run = asked.run ? await getImport(editor, asked.run) : null
  const say = (sentence: string) => sayProblem(language, sentence)
  if (run) {
    const sections = await listSectionsForDesk(editor, env.DEFAULT_EDITION)
    return (
      <>
        <DeskTitle>{run.name}</DeskTitle>
        <ImportRun
          run={run}
          editions={env.EDITIONS}
          ourSections={sections.map(({ name }) => name)}
          t={t}
          say={say}
          acts={{
            start: actions.startImportAction,
            stop: actions.stopImportAction,
            remove: actions.removeImportAction,
            progress: actions.importProgressAction,
          }}
        />
      </>
    )
  }
  const { runs, limit } = await listImports(editor)
  return (
    <main className="mx-auto grid w-full max-w-5xl gap-6 px-4 pt-6 pb-16">
      <DeskTitle>{t('imports.title')}</DeskTitle>
      <div>
        <h1 className="font-semibold text-xl tracking-tight">{t('imports.title')}</h1>
        <p className="mt-1 max-w-2xl text-soft text-sm">{t('imports.explain')}</p>
      </div>
      <WhenReady>
        <ImportUpload
          limit={limit}
          begin={actions.beginUploadAction}
          saveLimit={actions.saveImportLimitAction}
        />
      </WhenReady>
      <ImportList
        t={t}
        runs={runs.map((one) => ({
          ...one,
          problem: say(one.problem),
          at: formatDeskTime(one.createdAt.toISOString(), language),
        }))}
      />
    </main>
  )
}
