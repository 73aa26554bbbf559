import { bodyFromText } from '#domain/body/from-text.ts'
import { refreshRecall } from '#domain/recall/commands.ts'
import { db } from '#lib/db.ts'

/** An article as an archive of the evaluation holds it; a topic becomes section and tag, a source a tag. */
export type ArchivePiece = {
  headline: string
  text: string
  topic: string
  source: string
  publishedAt: Date
}

const BATCH = 250

/** Writes an archive as an import would and lets the portal's own job make its profiles. Answers the ids, in order. */
export async function writeArchive(edition: 'en' | 'uk', pieces: readonly ArchivePiece[]): Promise<number[]> {
  const taxonomy = await writeTaxonomy(pieces)
  const ids: number[] = []
  for (let from = 0; from < pieces.length; from += BATCH) {
    const batch = pieces.slice(from, from + BATCH)
    const rows = await db.article.createManyAndReturn({
      data: batch.map(({ headline, text, topic, publishedAt }, index) => ({
        edition,
        headline,
        slug: `piece-${from + index}`,
        status: 'published' as const,
        body: bodyFromText(text),
        publishedAt,
        sectionId: taxonomy.sections.get(topic) ?? null,
      })),
      select: { id: true },
    })
    const written = rows.map(({ id }) => id)
    await db.articleTag.createMany({
      data: batch.flatMap(({ topic, source, publishedAt }, index) =>
        [topic, source].map((name, position) => ({
          articleId: written[index] ?? 0,
          tagId: taxonomy.tags.get(name) ?? 0,
          position,
          edition,
          listedAt: publishedAt,
        })),
      ),
      skipDuplicates: true,
    })
    ids.push(...written)
  }
  await refreshRecall()
  await db.$executeRaw`ANALYZE`
  return ids
}

async function writeTaxonomy(pieces: readonly ArchivePiece[]) {
  const topics = [...new Set(pieces.map(({ topic }) => topic))]
  const names = [...new Set(pieces.flatMap(({ topic, source }) => [topic, source]))]
  const slugs = (list: string[]) => list.map((slug) => ({ slug }))
  await db.section.createMany({ data: slugs(topics), skipDuplicates: true })
  await db.tag.createMany({ data: slugs(names), skipDuplicates: true })
  const idsBySlug = (rows: { id: number; slug: string }[]) => new Map(rows.map(({ slug, id }) => [slug, id]))
  return { sections: idsBySlug(await db.section.findMany()), tags: idsBySlug(await db.tag.findMany()) }
}
