import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { findBrowser } from '#e2e/support/find-browser.ts'
import { runTool } from './checks/run-tool.ts'
import { withDemonstration } from './demonstration/with-demonstration.ts'
import { CommandProblem, runScript } from './start/terminal.ts'

const HELP = `Measures the front page and an article with Lighthouse (mobile) and holds them to their budgets.

  npm run lighthouse [-- --runs 3] [--no-performance]

Accessibility, best practices and SEO must be 100 and the layout may not shift. Performance must be 98 or more in the
middle one of the runs; a busy machine measures itself, so --no-performance prints that figure without judging it.
`

const LEAST_PERFORMANCE = 98
const MEASURED = ['front', 'article']
const WANTED = ['accessibility', 'best-practices', 'seo'] as const

type Report = {
  categories: Record<'performance' | (typeof WANTED)[number], { score: number }>
  audits: Record<string, { id: string; title: string; score: number | null; numericValue?: number }>
}

async function measure(url: string): Promise<Report> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-lighthouse-'))
  const file = path.join(folder, 'report.json')
  const browser = findBrowser()
  const flags = ['--headless=new', ...browser.args].join(' ')
  const env = { ...browser.env, CHROME_PATH: browser.executablePath }
  try {
    const args = [url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`]
    const { exitCode, output } = await runTool('lighthouse', args, { env })
    if (exitCode !== 0) throw new Error(`Lighthouse could not measure ${url}:\n${output}`)
    return JSON.parse(await readFile(file, 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Prints the figures of a page's runs and answers what is below its budget. */
function judge(name: string, reports: Report[], judgePerformance: boolean): string[] {
  const sorted = reports.toSorted((a, b) => a.categories.performance.score - b.categories.performance.score)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) return [`${name}: no run`]
  const score = (category: keyof Report['categories']) => Math.round(middle.categories[category].score * 100)
  const value = (audit: string) => middle.audits[audit]?.numericValue ?? 0
  const figures = WANTED.map((category) => `${category} ${score(category)}`).join(', ')
  const times = `LCP ${Math.round(value('largest-contentful-paint'))} ms, TBT ${Math.round(value('total-blocking-time'))} ms`
  const cls = value('cumulative-layout-shift')
  console.log(`${name}: performance ${score('performance')}, ${figures}, CLS ${cls}, ${times}`)
  const problems = WANTED.filter((category) => score(category) < 100).map(
    (category) => `${name}: ${category} is ${score(category)}`,
  )
  if (cls > 0) problems.push(`${name}: the layout shifts (CLS ${cls})`)
  if (judgePerformance && score('performance') < LEAST_PERFORMANCE)
    problems.push(`${name}: performance is ${score('performance')}`)
  if (problems.length > 0) {
    const failing = Object.values(middle.audits).filter((audit) => audit.score !== null && audit.score < 0.9)
    problems.push(...failing.map((audit) => `${name}: ${audit.id}: ${audit.title}`))
  }
  return problems
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '3' },
      'no-performance': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if (!/^[1-9]\d?$/.test(values.runs)) throw new CommandProblem('--runs must be a whole number from 1 to 99.')
  const problems = await withDemonstration(async ({ url, pages }) => {
    const found: string[] = []
    for (const { name, path: pagePath } of pages.filter((page) => MEASURED.includes(page.name))) {
      await fetch(url + pagePath)
      const reports: Report[] = []
      for (let run = 0; run < Number(values.runs); run += 1) reports.push(await measure(url + pagePath))
      found.push(...judge(name, reports, !values['no-performance']))
    }
    return found
  })
  console.log(problems.length === 0 ? 'Every budget is kept.' : problems.join('\n'))
  return problems.length === 0 ? 0 : 1
}

await runScript(main)
