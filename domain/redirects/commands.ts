import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { articlePath } from '#lib/url.ts'
import { readRedirectsCsv } from './csv.ts'
import { pathOfTarget, planRedirects, type Redirect, redirectPath, redirectTarget } from './rules.ts'
import { addRedirectSchema, importRedirectsSchema, removeRedirectsSchema } from './schema.ts'
import * as store from './store.ts'
import { REDIRECTS } from './tags.ts'

const LONG_MS = 120_000

/**
 * Where the reader of a missing address is to go, in one hop; null when nobody said. Unless `exact`, an address with a
 * question that has no redirect of its own goes where its path goes.
 */
export async function resolveRedirect(address: string, { exact = false } = {}): Promise<string | null> {
  const whole = redirectPath(address)
  const bare = exact ? null : redirectPath(address.split('?', 1)[0] ?? '')
  const paths = [whole, bare].filter((path) => path !== null)
  const found = paths.length > 0 ? await store.findRedirectOf(paths) : null
  if (!found) return null
  return found.article ? articlePath(found.article) : found.target
}

/** Sends readers of `from` on to `to`. What led to `from` leads to `to` at once. @throws AppError 'invalid' for a circle. */
export async function addRedirect(editor: Editor, input: unknown) {
  assertCan(editor, 'redirect.manage')
  const { from, to } = parse(addRedirectSchema, input)
  const redirect = readRedirect(from, to)
  if ('field' in redirect)
    throw new AppError('invalid', redirect.reason, { fields: { [redirect.field]: redirect.reason } })
  return inTransaction(async (tx) => {
    const { changes, loops } = await plan(tx, [redirect])
    if (loops.length > 0) throw new AppError('invalid', CIRCLE, { fields: { to: CIRCLE } })
    await write(tx, changes)
    await recordAct(tx, editor, {
      act: 'redirect.add',
      subject: { kind: 'redirect', id: redirect.path, name: redirect.path },
      detail: { to: redirect.target },
    })
    return { path: redirect.path, staleTags: [REDIRECTS] }
  })
}

/** Forgets redirects; their addresses are missing again. */
export async function removeRedirects(editor: Editor, input: unknown) {
  assertCan(editor, 'redirect.manage')
  const { paths } = parse(removeRedirectsSchema, input)
  return inTransaction(async (tx) => {
    const removed = await store.deleteRedirects(tx, paths)
    for (const path of removed)
      await recordAct(tx, editor, {
        act: 'redirect.remove',
        subject: { kind: 'redirect', id: path, name: path },
      })
    await announceExpiry(tx, [REDIRECTS])
    return { removed: removed.length, staleTags: [REDIRECTS] }
  })
}

export type CsvReport = { changed: number; unchanged: number; problems: { line: number; reason: string }[] }

/**
 * Adds the redirects of a CSV file, "old address, new address" on each line; a first line of names is passed over. Bad
 * lines are in the report with their reasons and the rest is taken. A dry run writes nothing and reports the same.
 */
export async function importRedirectsCsv(
  editor: Editor,
  input: unknown,
): Promise<CsvReport & { staleTags: string[] }> {
  assertCan(editor, 'redirect.manage')
  const { csv, dryRun } = parse(importRedirectsSchema, input)
  const problems: CsvReport['problems'] = []
  const lines = new Map<string, { redirect: Redirect; line: number }>()
  for (const { line, from, to } of readRedirectsCsv(csv)) {
    const redirect = readRedirect(from, to)
    if ('reason' in redirect) problems.push({ line, reason: redirect.reason })
    else lines.set(redirect.path, { redirect, line })
  }
  return inTransaction(async (tx) => {
    const { changes, loops } = await plan(
      tx,
      [...lines.values()].map(({ redirect }) => redirect),
    )
    for (const path of loops) problems.push({ line: lines.get(path)?.line ?? 0, reason: CIRCLE })
    problems.sort((a, b) => a.line - b.line)
    const changed = changes.filter(({ path }) => lines.has(path)).length
    if (!dryRun && changes.length > 0) {
      await write(tx, changes)
      await recordAct(tx, editor, {
        act: 'redirect.import',
        subject: { kind: 'redirect', id: 'csv' },
        detail: { changed, refused: problems.length },
      })
    }
    const unchanged = lines.size - changed - loops.length
    return { changed, unchanged, problems, staleTags: dryRun ? [] : [REDIRECTS] }
  }, LONG_MS)
}

/**
 * For imports, inside their transaction: readers of an article's old addresses are sent to the article. What the desk
 * has said of an address stays. Answers how many were added; the caller expires REDIRECTS in the end.
 */
export async function keepOldAddresses(
  tx: Tx,
  addresses: readonly { address: string; articleId: number; own: string }[],
): Promise<number> {
  const rows = addresses.flatMap(({ address, articleId, own }) => {
    const path = redirectPath(address)
    return path === null || path === own ? [] : [{ path, target: '' as const, articleId }]
  })
  return rows.length > 0 ? store.addMissingRedirects(tx, rows) : 0
}

const CIRCLE = 'This would lead readers in a circle: look at where the new address leads.'
const BAD_FROM = 'The old address is a path that starts with / and is not the front page or the desk’s.'
const BAD_TO = 'The new address is a path that starts with /, or a whole https address.'

function readRedirect(
  from: string,
  to: string,
): (Redirect & { articleId: null }) | { field: string; reason: string } {
  const path = redirectPath(from)
  if (path === null) return { field: 'from', reason: BAD_FROM }
  const target = redirectTarget(to, env.SITE_URL)
  return target === null ? { field: 'to', reason: BAD_TO } : { path, target, articleId: null }
}

async function plan(tx: Tx, added: readonly Redirect[]) {
  await store.lockRedirects(tx)
  const paths = added.map(({ path }) => path)
  const targets = added.map(({ target }) => pathOfTarget(target))
  return planRedirects(await store.findRedirectsAround(tx, paths, targets), added)
}

async function write(tx: Tx, changes: readonly Redirect[]): Promise<void> {
  if (changes.length > 0) await store.writeRedirects(tx, changes)
  await announceExpiry(tx, [REDIRECTS])
}
