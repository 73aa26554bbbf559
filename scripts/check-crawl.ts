import { parseArgs } from 'node:util'
import { findHtmlErrors, hasJava } from './checks/nu.ts'
import { crawlSite } from './crawl/crawl-site.ts'
import { findSiteProblems } from './crawl/site-problems.ts'
import { CommandProblem, runScript } from './start/terminal.ts'

const HELP = `Crawls a running portal as a search engine does, and fails on what one would find wrong.

  npm run check:crawl -- <address> [--limit N] [--no-nu]

  --limit N   how many pages to ask for at most, 1000 by default
  --no-nu     without the Nu HTML checker, which also needs Java

It walks from the front page and the sitemaps along every link, and looks for: broken links, redirect chains, duplicate titles
and canonicals, canonicals that are not the page's own, hreflang without its return, JSON-LD of a wrong shape or that
says something else than the page, sitemaps that break their rules or disagree with what is published, noindex in a
sitemap, feeds that feedsmith or the W3C's rules refuse, pictures without alt, articles of which Mozilla's reader view or
a link preview makes something else, and HTML that the Nu checker refuses. The browser tests do the same.

The published schemas of schema.org (SHACL) and of sitemaps (XSD) judge too where they are at hand: in
../shared/data/validators, or in the folder that STANDARDS_DIR names. The last line says who could not be asked.
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      limit: { type: 'string', default: '1000' },
      'no-nu': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const [address] = positionals
  if (values.help || !address) {
    console.log(HELP)
    return values.help ? 0 : 2
  }
  if (!URL.canParse(address) || !/^[1-9]\d*$/.test(values.limit))
    throw new CommandProblem('Give the address of a running portal, as in http://localhost:3000.')
  const crawl = await crawlSite(new URL(address).origin, Number(values.limit))
  const found = await findSiteProblems(crawl)
  const problems = found.problems.map(({ url, rule, text }) => `${rule}: ${url}\n  ${text}`)
  const withNu = !values['no-nu'] && hasJava()
  const absent = [...found.absent, ...(withNu ? [] : ['the Nu checker'])]
  if (withNu) problems.push(...findHtmlErrors(crawl.pages.map(({ url, html }) => ({ name: url, html }))))
  for (const problem of problems) console.log(problem)
  const { visits, pages, sitemaps, feeds, isCut } = crawl
  console.log(
    `${visits.size} addresses, ${pages.length} pages, ${sitemaps.length} sitemaps, ${feeds.length} feeds${absent.length > 0 ? `, without ${absent.join(' and ')}` : ''}${isCut ? `; there was more than the limit of ${values.limit}` : ''}: ${problems.length} problems`,
  )
  return problems.length === 0 ? 0 : 1
}

await runScript(main)
