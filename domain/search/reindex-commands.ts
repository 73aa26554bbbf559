import { z } from 'zod'
import { inTransaction } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { indexArticles, listOutdated } from './commands.ts'
import { analyzeIndex, countArticles, findReindexing, listIdsAfter, saveReindexing } from './index-store.ts'

// Grows with every change of stems, stop words, keys or weights: a portal that finds an older number rewrites its index.
const SHAPE = 1
const BATCH = 100
const BATCH_TIMEOUT_MS = 120_000

export type Progress = (done: number, total: number) => void

const stateSchema = z.object({ shape: z.int(), afterId: z.int(), isDone: z.boolean() })

async function findState() {
  const state = stateSchema.safeParse(await findReindexing())
  return state.success && state.data.shape === SHAPE ? state.data : null
}

/**
 * Writes the whole index anew, a hundred articles at a time, while readers search and editors publish. It goes on where
 * it was interrupted, unless `fromStart`. Answers how many articles it wrote.
 */
export async function reindex(
  progress: Progress = () => {},
  { fromStart = true, signal }: { fromStart?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<number> {
  const state = await findState()
  const total = await countArticles()
  let afterId = state && !state.isDone && !fromStart ? state.afterId : 0
  let done = 0
  for (
    let ids = await listIdsAfter(afterId, BATCH);
    ids.length > 0;
    ids = await listIdsAfter(afterId, BATCH)
  ) {
    if (signal?.aborted) return done
    afterId = ids.at(-1) ?? afterId
    await inTransaction(async (tx) => {
      await indexArticles(tx, ids)
      await saveReindexing(tx, { shape: SHAPE, afterId, isDone: false })
    }, BATCH_TIMEOUT_MS)
    done += ids.length
    progress(done, total)
  }
  await inTransaction((tx) => saveReindexing(tx, { shape: SHAPE, afterId, isDone: true }))
  await analyzeIndex()
  return done
}

/**
 * Rewrites the index when this version of the program reads another shape of it, or an earlier run was interrupted.
 * @throws AppError 'unavailable' when `signal` stopped it before the end; the next call goes on from there.
 */
export async function reindexIfOld(signal?: AbortSignal): Promise<void> {
  const state = await findState()
  if (state?.isDone) return
  await reindex(() => {}, { fromStart: false, signal })
  if (signal?.aborted) throw new AppError('unavailable', 'The search index is not written to its end yet.')
}

/** The ids of the articles that search does not know as they are. */
export async function checkIndex(
  progress: Progress = () => {},
): Promise<{ checked: number; wrong: number[] }> {
  const total = await countArticles()
  const wrong: number[] = []
  let checked = 0
  let afterId = 0
  for (
    let ids = await listIdsAfter(afterId, BATCH);
    ids.length > 0;
    ids = await listIdsAfter(afterId, BATCH)
  ) {
    afterId = ids.at(-1) ?? afterId
    wrong.push(...(await inTransaction((tx) => listOutdated(tx, ids), BATCH_TIMEOUT_MS)))
    checked += ids.length
    progress(checked, total)
  }
  return { checked, wrong }
}
