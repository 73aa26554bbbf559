import { setImmediate } from 'node:timers/promises'
import { env } from '#lib/env.ts'
import type { PictureTaker } from './pictures/picture-taker.ts'
import { importKeyOf, type PreparedItem, type PrepareOptions, picturesOf, prepareItem } from './prepare.ts'
import { addProblem } from './report.ts'
import type { ImportItem, ImportProblem, ReadResult } from './rules.ts'
import { SeenKeys } from './seen-keys.ts'

/** Articles to be written together, what was not taken among them, and how many items of the source were read so far. */
export type Batch = { items: PreparedItem[]; problems: ImportProblem[]; read: number }

const BATCH = 500
/** A batch of long texts is written earlier, so that memory holds few of them. */
const BATCH_LENGTH = 500_000
/** The batch before this one is being written meanwhile: it gets its turn after so many items. */
const TURN = 10
const TWICE = 'An item with the same id came before it in this source.'

export type BatchOptions = Pick<PrepareOptions, 'edition' | 'status' | 'sections' | 'authors' | 'source'> & {
  /** Items that an earlier part of this run has dealt with. */
  skip: number
  taker: PictureTaker
  now: () => Date
}

/** The articles of a source batch by batch, each item once. */
export async function* readBatches(
  results: AsyncIterable<ReadResult>,
  options: BatchOptions,
): AsyncGenerator<Batch> {
  const seen = new SeenKeys()
  let read = 0
  let length = 0
  let items: ImportItem[] = []
  let problems: ImportProblem[] = []
  const close = async (): Promise<Batch> => {
    const batch = await prepareBatch(items, problems, options)
    items = []
    problems = []
    length = 0
    return { ...batch, read }
  }
  for await (const result of results) {
    const isDone = read++ < options.skip
    const isNew = 'item' in result && seen.add(importKeyOf(options.source, result.item.sourceId))
    if (isDone) continue
    if ('problem' in result) addProblem(problems, result.problem)
    else if (!isNew) addProblem(problems, problemOf(result.item, TWICE))
    else {
      items.push(result.item)
      length += lengthOf(result.item.body)
      if (items.length >= BATCH || length >= BATCH_LENGTH) yield await close()
    }
  }
  if (items.length > 0 || problems.length > 0) yield await close()
}

async function prepareBatch(
  items: readonly ImportItem[],
  problems: ImportProblem[],
  { taker, now, ...options }: BatchOptions,
): Promise<Omit<Batch, 'read'>> {
  const pictures = await taker.take(items.flatMap(picturesOf))
  const settings = { ...options, pictures, openEditions: env.EDITIONS, now: now() }
  const batch: PreparedItem[] = []
  for (const [index, item] of items.entries()) {
    if (index % TURN === 0) await setImmediate()
    const prepared = prepareItem(item, settings)
    if ('reason' in prepared) addProblem(problems, problemOf(item, prepared.reason))
    else batch.push(prepared)
  }
  return { items: batch, problems }
}

const problemOf = ({ headline, line }: ImportItem, reason: string): ImportProblem => ({
  item: headline,
  line,
  reason,
})

function lengthOf(body: ImportItem['body']): number {
  if (body.kind === 'html') return body.html.length
  return body.kind === 'text' ? body.text.length : 10_000
}
