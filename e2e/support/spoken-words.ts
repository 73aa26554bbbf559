import type { Page } from '@playwright/test'
import { AGENTS } from '#domain/crawlers/rules.ts'
import { LATIN_NAMES } from '#scripts/checks/desk-literals.ts'
import { queryRows } from './query-rows.ts'

/** What is Latin in every language beside the names that the words themselves use: addresses, slugs, codes, JSON, devices, robots. */
const SAME_EVERYWHERE = new RegExp(
  [
    String.raw`[\w.+-]+@[\w.-]+|\b[a-z0-9]+(?:[-_.:][a-z0-9]+)+\b|\b[0-9a-f]{8,}\b|\[(?:null|\{).*\]|\{.*\}`,
    String.raw`\b(?:${AGENTS.map(({ name }) => name).join('|')})\b`,
    String.raw`\b(?:Dateline|English|UTC|GMT|Europe\/Kyiv|Chrome|Linux|Windows|en|uk)\b`,
  ].join('|'),
  'g',
)

/** Everything that a page says in its own language: its title, its texts, and the words of its attributes. */
export function listSpokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const attributes = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'placeholder',
      'title',
      'alt',
    ]
    const isOwn = (element: Element | null) =>
      element !== null && !element.closest('[lang="en"], script, style, noscript, template')
    const isHeard = (element: Element) => isOwn(element) && !element.closest('[aria-hidden="true"]')
    const said = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isOwn(node.parentElement)) said.push(node.textContent ?? '')
    for (const element of document.body.querySelectorAll('*'))
      if (isHeard(element)) said.push(...attributes.map((name) => element.getAttribute(name) ?? ''))
    return said.map((text) => text.trim()).filter(Boolean)
  })
}

/** The texts with an English word in them that nobody has `written`. */
export function findEnglish(said: readonly string[], written: readonly string[]): string[] {
  return said.filter((text) => {
    if (!/[A-Za-z]{2}/.test(text)) return false
    const own = written.reduce((left, words) => without(left, words), text)
    return /[A-Za-z]{2}/.test(own.replace(SAME_EVERYWHERE, ' ').replace(LATIN_NAMES, ' '))
  })
}

/** Takes out what was written; a word in lower case, as a slug is, only where it stands alone. */
function without(text: string, words: string): string {
  return /[A-Z ]/.test(words) ? text.replaceAll(words, ' ') : text === words ? '' : text
}

/** What people have written, by the database: headlines, names, notes, slugs, the longest first. Other words in lower case are codes of ours. */
export async function listWritten(databaseUrl: string): Promise<string[]> {
  const columns = await queryRows<{ query: string }>(
    databaseUrl,
    `SELECT format('SELECT %I AS text, %L AS name FROM %I', column_name, column_name, table_name) AS query
     FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text'`,
  )
  const all = columns.map(({ query }) => query).join(' UNION ')
  const rows = await queryRows<{ text: string }>(
    databaseUrl,
    `SELECT text FROM (${all}) AS every
     WHERE text ~ '[A-Za-z]{2}' AND (text ~ '[A-Z ]' OR name = 'slug') AND length(text) BETWEEN 3 AND 500
     ORDER BY length(text) DESC`,
  )
  return rows.map(({ text }) => text)
}
