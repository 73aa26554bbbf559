import { db, type Tx } from '#lib/db.ts'
import type { NewAlert, OpenAlert } from './rules.ts'

/** Keeps an alert, unless the same was kept already. */
export async function insertAlert(tx: Tx, alert: NewAlert): Promise<void> {
  await tx.deskAlert.createMany({ data: [alert], skipDuplicates: true })
}

/** Marks the alerts of a kind as seen, by nobody, but for those of the articles and times in `standing`. */
export async function closeRowsBut(
  tx: Tx,
  kind: string,
  standing: readonly Pick<NewAlert, 'articleId' | 'dueAt'>[],
  at: Date,
): Promise<void> {
  const still = JSON.stringify(standing.map(({ articleId, dueAt }) => ({ articleId, dueAt })))
  await tx.$executeRaw`
    UPDATE desk_alerts SET "acknowledgedAt" = ${at} WHERE kind = ${kind} AND "acknowledgedAt" IS NULL
      AND NOT EXISTS (
        SELECT FROM jsonb_to_recordset(${still}::jsonb) AS still ("articleId" int, "dueAt" timestamptz)
        WHERE still."articleId" = desk_alerts."articleId" AND still."dueAt" = desk_alerts."dueAt")`
}

/** The alerts that nobody has acknowledged yet, the newest first. */
export async function listOpenAlertRows(limit: number) {
  return db.$queryRaw<(Omit<OpenAlert, 'kind' | 'dueAt'> & { kind: string; dueAt: Date })[]>`
    SELECT d.id, d.kind, d."articleId", a.edition, d."pictureId", d.name, d."dueAt", d.reason
    FROM desk_alerts d LEFT JOIN articles a ON a.id = d."articleId"
    WHERE d."acknowledgedAt" IS NULL ORDER BY d.id DESC LIMIT ${limit}`
}

/** Marks an alert as seen; null when it was acknowledged already or is not there. */
export async function acknowledgeRow(tx: Tx, id: number, name: string, at: Date) {
  const [row] = await tx.deskAlert.updateManyAndReturn({
    where: { id, acknowledgedAt: null },
    data: { acknowledgedAt: at, acknowledgedByName: name },
    select: { id: true, kind: true, name: true },
  })
  return row ?? null
}
