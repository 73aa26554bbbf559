import type { DeskTranslator } from '#lib/desk-i18n.ts'

export type ShownReport = {
  created: number
  updated: number
  unchanged: number
  drafts: number
  redirects: number
  skipped: { item: string; reason: string; line?: number | null }[]
  notes: Record<string, number>
}
type Props = { report: ShownReport; isChecked: boolean; t: DeskTranslator; say: (sentence: string) => string }

/** What became of the items, or would: counts, each refused item with its reason, and what was changed in others. */
export function ImportReport({ report, isChecked, t, say }: Props) {
  const notes = Object.entries(report.notes).sort(([, a], [, b]) => b - a)
  const counts = ['created', 'updated', 'unchanged', 'drafts', 'redirects'] as const
  return (
    <section aria-labelledby="import-report" className="grid gap-4 rounded-lg border border-line p-4">
      <h2 id="import-report" className="font-semibold">
        {t(isChecked ? 'imports.wouldBe' : 'imports.report')}
      </h2>
      <dl className="grid grid-cols-2 gap-3 text-sm sm:grid-cols-6">
        {counts.map((name) => (
          <div key={name}>
            <dt className="text-soft text-xs">{t(`imports.counts.${name}`)}</dt>
            <dd className="font-semibold text-lg tabular-nums">{report[name]}</dd>
          </div>
        ))}
        <div>
          <dt className="text-soft text-xs">{t('imports.counts.skipped')}</dt>
          <dd className="font-semibold text-lg tabular-nums">{report.skipped.length}</dd>
        </div>
      </dl>
      {report.skipped.length > 0 && (
        <details>
          <summary className="cursor-pointer font-medium text-sm">{t('imports.refused')}</summary>
          <ul className="mt-2 max-h-96 divide-y divide-line overflow-y-auto text-sm">
            {report.skipped.map(({ item, reason, line }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two items may be refused with the same words; the list never changes.
              <li key={index} className="py-1.5">
                <span className="break-words">{item.slice(0, 200)}</span>
                <span className="block text-soft text-xs">
                  {line ? `${t('imports.line', { line })} ` : ''}
                  {say(reason)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {notes.length > 0 && (
        <details>
          <summary className="cursor-pointer font-medium text-sm">{t('imports.notes')}</summary>
          <ul className="mt-2 grid gap-1 text-sm">
            {notes.slice(0, 50).map(([note, count]) => (
              <li key={note}>
                <span className="text-soft tabular-nums">{count}×</span> {say(note)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
