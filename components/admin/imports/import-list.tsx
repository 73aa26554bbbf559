import type { ImportState } from '#domain/imports/runs/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Row = {
  id: number
  name: string
  state: ImportState
  items: number
  problem: string
  editorName: string
  at: string
}

/** The imports of before, the newest first. */
export function ImportList({ runs, t }: { runs: readonly Row[]; t: DeskTranslator }) {
  return (
    <section aria-labelledby="all-imports" className="border-line border-t pt-4">
      <h2 id="all-imports" className="mb-3 font-semibold">
        {t('imports.all')}
      </h2>
      {runs.length === 0 ? (
        <p className="border-line border-y py-16 text-center text-soft">{t('imports.none')}</p>
      ) : (
        <ul className="divide-y divide-line border-line border-y text-sm">
          {runs.map(({ id, name, state, items, problem, editorName, at }) => (
            <li key={id} className="grid gap-x-4 gap-y-1 py-2 sm:grid-cols-[minmax(0,1fr)_auto_auto]">
              <a
                href={`/admin/imports?run=${id}`}
                className="break-all font-medium underline-offset-2 hover:underline"
              >
                {name}
              </a>
              <span className={state === 'failed' ? 'text-accent' : 'text-soft'}>
                {t(`imports.states.${state}`)}
              </span>
              <span className="text-soft text-xs leading-5">
                {editorName}, {at}
                {items > 0 && `, ${t('imports.items', { count: items })}`}
              </span>
              {problem && <p className="text-soft text-xs sm:col-span-3">{problem}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
