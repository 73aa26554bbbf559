import type { Desk } from './desk-newsroom.ts'
import type { Measure } from './measures.ts'

const ROUNDS = 20
const WARM_UP = 10
const LIST_LIMIT_MS = 200
const OPEN_LIMIT_MS = 500

/** A page of the list, the next one, and each filter. */
export async function measureLists(url: string, cookie: string, desk: Desk): Promise<Measure[]> {
  const asked: [string, string][] = [
    ['list of articles', ''],
    ['  drafts', 'status=draft'],
    ['  an edition', 'edition=uk'],
    ['  a section', `section=${desk.sectionId}`],
    ['  an author', 'author=bell'],
    ['  who saved last', `by=${desk.editorId}`],
    ['  words of a headline', 'q=number+4711'],
    ['  mine', 'view=mine'],
    ['  missed', 'view=missed'],
  ]
  const measures: Measure[] = []
  for (const [name, query] of asked)
    measures.push(await timePage(name, `${url}/admin/articles?${query}`, cookie, LIST_LIMIT_MS))
  const next = /href="(\/admin\/articles\?[^"]*after=[^"]*)"/.exec(
    await textOf(`${url}/admin/articles`, cookie),
  )?.[1]
  if (!next) throw new Error('The list has no next page.')
  const onward = new URL(next.replaceAll('&amp;', '&'), url).href
  return [...measures, await timePage('  the next page', onward, cookie, LIST_LIMIT_MS)]
}

/** The form of the long article. */
export async function measureOpening(url: string, cookie: string, desk: Desk): Promise<Measure[]> {
  return [
    await timePage('opening 5,000 words', `${url}/admin/articles/${desk.articleId}`, cookie, OPEN_LIMIT_MS),
  ]
}

async function timePage(name: string, url: string, cookie: string, limit: number): Promise<Measure> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const begun = performance.now()
    await textOf(url, cookie)
    if (round >= WARM_UP) times.push(performance.now() - begun)
  }
  return toMeasure(`${name}, p95`, times, limit)
}

async function textOf(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie }, redirect: 'error' })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer.text()
}

/** The 95th percentile of `times` against a limit. */
export function toMeasure(name: string, times: number[], limit: number): Measure {
  const value = p95(times)
  return { name, value, unit: 'ms', limit: `≤ ${limit}`, met: value <= limit }
}

/** What 95 of 100 of `times` do not exceed. */
export function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0
}
