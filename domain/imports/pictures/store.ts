import { db } from '#lib/db.ts'

/** The pictures of our library that imports found at these addresses before. */
export async function findImportedPictures(urls: readonly string[]): Promise<Map<string, number>> {
  if (urls.length === 0) return new Map()
  const rows = await db.importPicture.findMany({
    where: { url: { in: [...urls] } },
    select: { url: true, pictureId: true },
  })
  return new Map(rows.map(({ url, pictureId }) => [url, pictureId]))
}

/** Remembers what an address gave, so that it is never asked for again. */
export async function rememberImportedPicture(url: string, pictureId: number): Promise<void> {
  await db.importPicture.upsert({ where: { url }, create: { url, pictureId }, update: { pictureId } })
}
