import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { ImportReport } from '#domain/imports/commands.ts'
import { withDatabase } from './start/database.ts'
import { CommandProblem, runScript, step } from './start/terminal.ts'

const HELP = `Imports news: RSS, Atom, WordPress exports (WXR) and JSON Lines, from a file or an address.

  npm run import -- news.xml
  npm run import -- https://example.org/feed.xml --edition uk
  npm run import -- articles.jsonl.gz --dry-run --report report.json

  --dry-run         reads everything and says what would happen; writes nothing
  --edition CODE    the edition that takes all items (en, uk); else the language of each item decides
  --format NAME     rss, atom, wxr or jsonl, when the file is not recognised
  --status draft    takes everything as drafts
  --name NAME       what names this source for good; else the address that the feed gives, or the file's name
  --map OURS=THEIRS JSON Lines: the name that a field has in the file, as in --map headline=meta.title; may be repeated
  --report FILE     writes the whole report as JSON: every item that was not taken, with its reason

A second run changes nothing, unless an item changed at its source. No pictures are downloaded. Files packed with gzip
are unpacked; unpack xz, zstd, bzip2 and zip yourself. The formats are in docs/contracts/import.md.
`

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  edition: { type: 'string' },
  format: { type: 'string' },
  status: { type: 'string' },
  name: { type: 'string' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  report: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const SHOWN = 20

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  const [source, ...others] = positionals
  if (values.help || !source) {
    console.log(HELP)
    return values.help ? 0 : 1
  }
  if (others.length > 0) throw new CommandProblem('Name one file or address at a time.')
  const { 'dry-run': dryRun, map, report: reportFile, help: _, ...settings } = values
  const options = { ...settings, source, dryRun, fields: readFields(map) }
  const report = await withDatabase(async () => {
    const { importNews } = await import('#domain/imports/commands.ts')
    return step(dryRun ? 'Reading (nothing is written)' : 'Importing', (progress) =>
      // What the options may be is checked by the command, in words for a person.
      importNews(options as Parameters<typeof importNews>[0], {
        progress: ({ items, part }) =>
          progress(`${items} items${part === null ? '' : `, ${Math.floor(part * 100)} %`}`),
      }),
    )
  })
  if (reportFile) await writeFile(reportFile, `${JSON.stringify({ source, dryRun, ...report }, null, 2)}\n`)
  show(report, dryRun, reportFile)
  return 0
}

function readFields(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [ours, theirs] = pair.split('=', 2)
      if (!ours || !theirs) throw new CommandProblem(`--map ${pair}: write it as --map headline=meta.title`)
      return [ours, theirs]
    }),
  )
}

function show(report: ImportReport, dryRun: boolean, reportFile: string | undefined): void {
  const rows: [string, number][] = [
    [dryRun ? 'would be created' : 'created', report.created],
    [dryRun ? 'would be updated' : 'updated', report.updated],
    ['of these, drafts', report.drafts],
    ['unchanged', report.unchanged],
    ['not taken', report.skipped.length],
  ]
  console.log(`\n  format            ${report.format.padStart(8)}`)
  for (const [name, number] of rows) console.log(`  ${name.padEnd(17)} ${String(number).padStart(8)}`)
  const notes = Object.entries(report.notes).sort(([, a], [, b]) => b - a)
  if (notes.length > 0) console.log('\nIn what was taken:')
  for (const [note, number] of notes.slice(0, SHOWN)) console.log(`  ${String(number).padStart(8)}  ${note}`)
  if (report.skipped.length > SHOWN) showReasons(report.skipped)
  if (report.skipped.length > 0) console.log('\nNot taken:')
  for (const { item, reason } of report.skipped.slice(0, SHOWN))
    console.log(`  ${item.slice(0, 80)}\n      ${reason}`)
  const rest = report.skipped.length - SHOWN
  if (rest > 0)
    console.log(
      `  ... and ${rest} more${reportFile ? `: see ${reportFile}` : ': add --report report.json to see them all'}`,
    )
}

function showReasons(skipped: ImportReport['skipped']): void {
  const counts = new Map<string, number>()
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  console.log('\nWhy items were not taken:')
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, SHOWN)
  for (const [reason, number] of most) console.log(`  ${String(number).padStart(8)}  ${reason}`)
}

await runScript(main)
