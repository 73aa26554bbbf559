import { db, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'

export type KeptRun = { id: number; done: number; report: unknown }

/** The run that began with these very bytes and options and did not end; null when there is none. */
export async function findUnfinishedRun(resumeKey: string): Promise<KeptRun | null> {
  return db.importRun.findFirst({
    where: { resumeKey, state: 'running' },
    select: { id: true, done: true, report: true },
  })
}

/** Begins to remember a run; one that ended before under the same key is forgotten. */
export async function beginRun(resumeKey: string, name: string): Promise<KeptRun> {
  await db.importRun.deleteMany({ where: { resumeKey } })
  return db.importRun.create({
    data: { resumeKey, name, state: 'running' },
    select: { id: true, done: true, report: true },
  })
}

/**
 * Remembers how far a run came, in the transaction that brought it there.
 * @throws AppError 'conflict' when it was stopped, or another process brought it further: then nothing is written.
 */
export async function keepRunPosition(tx: Tx, id: number, done: number, report: object): Promise<void> {
  const { count } = await tx.importRun.updateMany({
    where: { id, state: 'running', done: { lt: done } },
    data: { done, report },
  })
  if (count === 0)
    throw new AppError('conflict', 'This import was stopped, or another process goes on with it.')
}

/** Remembers that a run came to its end. */
export async function endRun(id: number, done: number, report: object): Promise<void> {
  await db.importRun.update({ where: { id }, data: { done, report, state: 'done' }, select: { id: true } })
}
