import { db, type Tx } from '#lib/db.ts'

export type KeptSetting = { value: unknown; version: number }

/** What is kept under a name; version 0 with no value when nothing is. */
export async function findKeptSetting(name: string): Promise<KeptSetting> {
  const row = await db.setting.findUnique({ where: { name }, select: { value: true, version: true } })
  return row ?? { value: undefined, version: 0 }
}

/** Keeps a value if the kept version still is `baseVersion` (0 when none is kept). False when it is not. */
export async function writeSetting(
  tx: Tx,
  { name, baseVersion, value }: { name: string; baseVersion: number; value: object },
): Promise<boolean> {
  const { count } =
    baseVersion === 0
      ? await tx.setting.createMany({ data: [{ name, value }], skipDuplicates: true })
      : await tx.setting.updateMany({
          where: { name, version: baseVersion },
          data: { value, version: baseVersion + 1 },
        })
  return count === 1
}
