import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { ImportReport } from '#domain/imports/report.ts'
import { withDatabase } from './start/database.ts'
import { CommandProblem, runScript, step } from './start/terminal.ts'

const HELP = `Imports news from a file or an address: WordPress exports (WXR), Ghost exports, ninjs, NewsML-G2, NITF, RSS, Atom,
JSON Feed, JSON Lines and CSV.

  npm run import -- news.xml --media wp-content/uploads
  npm run import -- https://example.org/feed.xml --edition uk
  npm run import -- articles.jsonl.gz --dry-run --report report.json
  npm run import -- ../portal-2026-11-23        a folder that "npm run export" wrote, into an empty database

  --dry-run           reads everything and says what would happen; writes nothing
  --media FOLDER      takes the pictures from this folder
  --fetch-pictures    fetches pictures that are in no folder from their addresses on the open internet
  --site ADDRESS      the site that a Ghost export comes from, which such an export does not say
  --redirects         sends readers of the items' old addresses here; exports of WordPress and Ghost always do
  --no-redirects      leaves old addresses alone
  --edition CODE      the edition that takes all items (en, uk); else the language of each item decides
  --format NAME       rss, atom, jsonfeed, wxr, ghost, ninjs, newsml, nitf, jsonl or csv, when it is not recognised
  --status draft      takes everything as drafts
  --name NAME         what names this source for good; else the address that the feed gives, or the file's name
  --map OURS=THEIRS   JSON Lines and CSV: the name that a field has there, as in --map headline=meta.title; may be repeated
  --section THEIRS=OURS, --author THEIRS=OURS
                      what a section or an author is called here; nothing after the = leaves it out; may be repeated
  --report FILE       writes the whole report as JSON: every item that was not taken, with its line and reason
  --stats             says how long it took and how much memory at most

A second run changes nothing, unless an item changed at its source; a run that was interrupted goes on where it stopped.
A damaged file is refused before anything of it is written. Files packed with gzip are unpacked; unpack xz, zstd, bzip2
and zip yourself. The formats are in docs/contracts/import.md.
`

const list = { type: 'string', multiple: true, default: [] as string[] } as const
const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  media: { type: 'string' },
  'fetch-pictures': { type: 'boolean', default: false },
  site: { type: 'string' },
  redirects: { type: 'boolean' },
  'no-redirects': { type: 'boolean' },
  edition: { type: 'string' },
  format: { type: 'string' },
  status: { type: 'string' },
  name: { type: 'string' },
  map: list,
  section: list,
  author: list,
  report: { type: 'string' },
  stats: { type: 'boolean', default: false },
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
  const { 'dry-run': dryRun, map, section, author, report: reportFile, stats, help: _, ...rest } = values
  const { 'fetch-pictures': fetchPictures, 'no-redirects': noRedirects, redirects, ...settings } = rest
  const options = {
    ...settings,
    source,
    dryRun,
    fetchPictures,
    ...(redirects || noRedirects ? { redirects: !noRedirects } : {}),
    fields: readPairs('--map', map),
    sections: readPairs('--section', section, true),
    authors: readPairs('--author', author, true),
  }
  if (await readBack(source)) return 0
  const begun = Date.now()
  const report = await withDatabase(async () => {
    const { importNews } = await import('#domain/imports/commands.ts')
    return step(dryRun ? 'Reading (nothing is written)' : 'Importing', (progress) =>
      // What the options may be is checked by the command, in words for a person.
      importNews(options as Parameters<typeof importNews>[0], {
        progress: ({ step: doing, items, part }) =>
          progress(
            `${doing === 'survey' ? 'looking at the file' : `${items} items`}${part === null ? '' : `, ${Math.floor(part * 100)} %`}`,
          ),
      }),
    )
  })
  if (reportFile) await writeFile(reportFile, `${JSON.stringify({ source, dryRun, ...report }, null, 2)}\n`)
  show(report, dryRun, reportFile)
  if (stats) {
    const seconds = (Date.now() - begun) / 1000
    const items = report.created + report.updated + report.unchanged + report.skipped.length
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
    console.log(
      `\n  ${seconds.toFixed(1)} s, ${Math.round(items / seconds)} items a second, ${megabytes} MB of memory at most`,
    )
  }
  return 0
}

/** Reads a whole portal back when `source` is a folder that the export wrote. */
async function readBack(source: string): Promise<boolean> {
  const { isPortalExport, restorePortal } = await import('#domain/imports/portal/commands.ts')
  if (!(await isPortalExport(source))) return false
  const manifest = await withDatabase(() =>
    step('Reading the portal back', (progress) =>
      restorePortal(source, (what, count) => progress(`${what}: ${count}`)),
    ),
  )
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(`\n  ${rows} rows of ${manifest.tables.length} tables and ${manifest.files} files of pictures`)
  return true
}

function readPairs(option: string, pairs: readonly string[], mayBeEmpty = false): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      const [left, right] = [pair.slice(0, at), pair.slice(at + 1)]
      if (at < 1 || (!right && !mayBeEmpty))
        throw new CommandProblem(`${option} ${pair}: write it as ${option} name=name`)
      return [left, right]
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
    ['old addresses', report.redirects],
  ]
  console.log(`\n  format            ${report.format.padStart(8)}`)
  for (const [name, number] of rows) console.log(`  ${name.padEnd(17)} ${String(number).padStart(8)}`)
  const notes = Object.entries(report.notes).sort(([, a], [, b]) => b - a)
  if (notes.length > 0) console.log('\nIn what was taken:')
  for (const [note, number] of notes.slice(0, SHOWN)) console.log(`  ${String(number).padStart(8)}  ${note}`)
  if (report.skipped.length > SHOWN) showReasons(report.skipped)
  if (report.skipped.length > 0) console.log('\nNot taken:')
  for (const { item, reason, line } of report.skipped.slice(0, SHOWN))
    console.log(`  ${line ? `line ${line}: ` : ''}${item.slice(0, 80)}\n      ${reason}`)
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
