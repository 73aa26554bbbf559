import type { Editor } from '#domain/editors/rules.ts'
import { db, sql, type Tx } from '#lib/db.ts'
import { ABANDONED_AFTER_MS, type ImportState, WORKING } from './rules.ts'

const RUN = {
  id: true,
  name: true,
  file: true,
  editorId: true,
  editorName: true,
  options: true,
  state: true,
  survey: true,
  done: true,
  report: true,
  problem: true,
  createdAt: true,
} as const

/** A run as the database keeps it: the JSON in it is not checked yet. */
export type RunRow = {
  id: number
  name: string
  file: string
  editorId: string | null
  editorName: string
  options: unknown
  state: string
  survey: unknown
  done: number
  report: unknown
  problem: string
  createdAt: Date
}

/** Free to be worked on at once. */
const NOBODY = new Date(0)
const DESK = { resumeKey: null }

export async function insertRun(
  tx: Tx,
  { name, file, size, editor }: { name: string; file: string; size: number; editor: Editor },
): Promise<{ id: number }> {
  return tx.importRun.create({
    data: {
      name,
      file,
      editorId: editor.id,
      editorName: editor.name,
      state: 'uploading',
      survey: { size },
    },
    select: { id: true },
  })
}

export async function findRun(id: number): Promise<RunRow | null> {
  return db.importRun.findFirst({ where: { id, ...DESK }, select: RUN })
}

/** The newest runs of the desk. */
export async function listRuns(most: number): Promise<RunRow[]> {
  return db.importRun.findMany({
    where: DESK,
    select: RUN,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
}

type Changes = {
  state?: ImportState
  options?: object
  survey?: object
  report?: object
  done?: number
  problem?: string
}

/** Changes a run that is still in one of these states; false when it is not. Work may begin on it at once. */
export async function changeRun(
  tx: Tx,
  id: number,
  from: readonly ImportState[],
  changes: Changes,
): Promise<boolean> {
  const { count } = await tx.importRun.updateMany({
    where: { id, ...DESK, state: { in: [...from] } },
    data: { ...changes, updatedAt: NOBODY },
  })
  return count === 1
}

/** Says that somebody works on a run, and how far it is; false when it is not to be worked on any more. */
export async function keepAlive(id: number, done?: number): Promise<boolean> {
  const { count } = await db.importRun.updateMany({
    where: { id, state: { in: [...WORKING] } },
    data: { updatedAt: new Date(), ...(done === undefined ? {} : { done }) },
  })
  return count === 1
}

/** Takes the oldest run that waits for work, or whose worker is gone; of several processes one gets it. */
export async function claimRun(now = new Date()): Promise<number | null> {
  const before = new Date(now.getTime() - ABANDONED_AFTER_MS)
  const rows = await db.$queryRaw<{ id: number }[]>(sql`
    UPDATE import_runs SET "updatedAt" = ${now} WHERE id = (
      SELECT id FROM import_runs
      WHERE "resumeKey" IS NULL AND state = ANY(${[...WORKING]}) AND "updatedAt" < ${before}
      ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id`)
  return rows[0]?.id ?? null
}

/** Lets somebody else go on with a run at once. */
export async function releaseRun(id: number): Promise<void> {
  await db.importRun.updateMany({
    where: { id, state: { in: [...WORKING] } },
    data: { updatedAt: NOBODY },
  })
}

export async function deleteRun(tx: Tx, id: number): Promise<void> {
  await tx.importRun.delete({ where: { id }, select: { id: true } })
}
