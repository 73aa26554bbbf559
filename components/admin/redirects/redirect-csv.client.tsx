'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { CsvReport } from '#domain/redirects/commands.ts'

/** The body of an action may have 8 MB, and a sign may grow on the way. */
const MOST_BYTES = 3_000_000

type Props = { send: (input: { csv: string; dryRun: boolean }) => Promise<ActionResult<CsvReport>> }

/** A CSV file of redirects: it is checked first, and what would be refused is shown by its line. */
export function RedirectCsv({ send }: Props) {
  const t = useWords()
  const [csv, setCsv] = useState('')
  const [report, setReport] = useState<CsvReport | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function run(text: string, dryRun: boolean) {
    setBusy(true)
    const done = await settle(send({ csv: text, dryRun }))
    setBusy(false)
    if (!done.ok) return toast.error(failureText(t, done))
    if (dryRun) return setReport(done.value)
    toast.success(t('redirects.imported', { count: done.value.changed }))
    window.location.assign('/admin/redirects')
  }

  async function choose(file: File | undefined) {
    setReport(null)
    if ((file?.size ?? 0) > MOST_BYTES) return toast.error(t('redirects.tooLarge'))
    const text = (await file?.text()) ?? ''
    setCsv(text)
    if (text) await run(text, true)
  }

  return (
    <details className="rounded-lg border border-line p-3">
      <summary className="cursor-pointer font-medium text-sm">{t('redirects.csv')}</summary>
      <div className="mt-3 grid gap-3">
        <Field id="redirect-csv" label={t('redirects.file')} hint={t('redirects.fileHint')}>
          <Input
            {...fieldProps('redirect-csv')}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            className="h-auto py-1"
            disabled={isBusy}
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </Field>
        {report && (
          <div role="status" className="grid gap-2 text-sm">
            <p>
              {t('redirects.would', {
                changed: report.changed,
                unchanged: report.unchanged,
                refused: report.problems.length,
              })}
            </p>
            {report.problems.length > 0 && (
              <ul className="max-h-60 overflow-y-auto rounded-md bg-sunken p-2 text-xs">
                {report.problems.map(({ line, reason }) => (
                  <li key={line} className="py-0.5">
                    <strong className="font-medium tabular-nums">{t('redirects.line', { line })}</strong>{' '}
                    {reason}
                  </li>
                ))}
              </ul>
            )}
            <div>
              <Button
                variant="primary"
                disabled={isBusy || report.changed === 0}
                onClick={() => void run(csv, false)}
              >
                {t('redirects.importIt', { count: report.changed })}
              </Button>
            </div>
          </div>
        )}
      </div>
    </details>
  )
}
