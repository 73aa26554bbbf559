import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { AUDIT_CSV_HEAD, auditCsv } from './csv.ts'

const entry = {
  id: 1,
  at: '2026-11-23T07:00:00.000Z',
  editorId: 'x',
  editorName: 'Ada, of "Kyiv"',
  address: '192.0.2.7',
  act: 'article.publish',
  subjectKind: 'article',
  subjectId: '7',
  subjectName: '=HYPERLINK("evil")',
  detail: { version: 3 },
}

it('writes lines that any reader of CSV takes, and no formula', () => {
  const [row] = parse(AUDIT_CSV_HEAD + auditCsv([entry]), { columns: true }) as Record<string, string>[]
  expect(row).toMatchObject({ editorName: 'Ada, of "Kyiv"', detail: '{"version":3}', subjectId: '7' })
  expect(row?.subjectName).toBe(`'=HYPERLINK("evil")`)
})
