import { isWorking } from '#domain/imports/runs/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { WhenReady } from '../when-ready.client.tsx'
import { type ImportActs, ImportPlan } from './import-plan.client.tsx'
import { ImportProgress } from './import-progress.client.tsx'
import { ImportReport, type ShownReport } from './import-report.tsx'
import type { PlannedRun } from './planned-run.ts'

type Props = {
  run: PlannedRun & { report: ShownReport | null; isChecked: boolean; problem: string; hasFile: boolean }
  editions: readonly string[]
  ourSections: readonly string[]
  t: DeskTranslator
  say: (sentence: string) => string
  acts: ImportActs
}

const MEGABYTE = 1_000_000

/** One import: what the file is, how far it is, what can be chosen, and its report. */
export function ImportRun({ run, editions, ourSections, t, say, acts }: Props) {
  const { id, name, state, survey, problem, report, isChecked, hasFile } = run
  const facts = [
    survey.format && t(`imports.formats.${survey.format}`),
    survey.size < MEGABYTE
      ? t('imports.smallSize', { size: Math.ceil(survey.size / 1_000) })
      : t('imports.size', { size: survey.size / MEGABYTE }),
    survey.items > 0 && t('imports.items', { count: survey.items }),
  ].filter(Boolean)
  const mayPlan =
    hasFile && (state === 'ready' || state === 'stopped' || (state === 'failed' && survey.format))
  return (
    <main className="mx-auto grid w-full max-w-4xl gap-6 px-4 pt-6 pb-16">
      <div>
        <p className="mb-1 text-sm">
          <a href="/admin/imports" className="text-soft underline">
            {t('imports.title')}
          </a>
        </p>
        <h1 className="break-all font-semibold text-xl tracking-tight">{name}</h1>
        <p className="mt-1 text-sm text-soft">
          {t(`imports.states.${state}`)} · {facts.join(' · ')}
        </p>
      </div>
      {problem && (
        <p role="alert" className="rounded-lg bg-warn-soft p-3 text-sm text-warn">
          {say(problem)}
        </p>
      )}
      {isWorking(state) && (
        <ImportProgress id={id} state={state} done={run.done} items={survey.items} acts={acts} />
      )}
      {report && <ImportReport report={report} isChecked={isChecked} t={t} say={say} />}
      <WhenReady>
        <ImportPlan
          run={{ id, name, state, survey, plan: run.plan, done: run.done }}
          mayPlan={Boolean(mayPlan)}
          editions={editions}
          ourSections={ourSections}
          acts={acts}
        />
      </WhenReady>
    </main>
  )
}
