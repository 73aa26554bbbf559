import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { findStandard } from './standards.ts'

/** What the published schemas of sitemaps and Google's extensions find wrong with files; null where they are not at hand. */
export async function findXsdProblems(
  files: readonly { url: string; xml: string }[],
): Promise<{ url: string; text: string }[] | null> {
  const all = findStandard('sitemap-xsd/all-local.xsd')
  const index = findStandard('sitemap-xsd/siteindex.xsd')
  if (!all || !index) return null
  const folder = path.dirname(all)
  const preload = readdirSync(folder)
    .filter((name) => name.endsWith('.xsd'))
    .map((fileName) => ({ fileName, contents: readFileSync(path.join(folder, fileName), 'utf8') }))
  const problems: { url: string; text: string }[] = []
  for (const { url, xml } of files) {
    const schema = readFileSync(/<sitemapindex[\s>]/.test(xml) ? index : all, 'utf8')
    const { errors } = await validateXML({
      xml: { fileName: 'sitemap.xml', contents: xml },
      schema: { fileName: 'schema.xsd', contents: schema },
      preload,
    })
    problems.push(...errors.map(({ message }) => ({ url, text: message })))
  }
  return problems
}
