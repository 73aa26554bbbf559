import type { RecallLink } from '#domain/articles/rules.ts'
import { type Edition, textIn } from '#domain/editions/rules.ts'
import { db, sql } from '#lib/db.ts'
import type { StoryAtAddress, StoryNeighbours } from './rules.ts'

const textSelect = { select: { edition: true, title: true, summary: true } } as const

/** What stands at a story's address in an edition. */
export async function findStoryAtSlug(edition: Edition, slug: string, now: Date): Promise<StoryAtAddress> {
  const row = await db.story.findUnique({ where: { slug }, select: { id: true, texts: textSelect } })
  if (!row) return findMoved(slug)
  const shown = await countParts(row.id, now)
  const here = shown.find((count) => count.edition === edition)
  if (!here) return { kind: 'unknown' }
  const text = textIn(row.texts, edition)
  return {
    kind: 'story',
    story: {
      id: row.id,
      slug,
      title: text?.title ?? slug,
      // A title may stand in for a missing translation; a paragraph in another language may not.
      summary: text?.edition === edition ? text.summary : '',
      parts: here.parts,
      beganAt: here.beganAt.toISOString(),
      editions: shown.map((count) => count.edition),
    },
  }
}

async function findMoved(slug: string): Promise<StoryAtAddress> {
  const old = await db.storyOldSlug.findUnique({
    where: { slug },
    select: { story: { select: { slug: true } } },
  })
  return old ? { kind: 'moved', slug: old.story.slug } : { kind: 'unknown' }
}

async function countParts(storyId: number, now: Date) {
  return db.$queryRaw<{ edition: Edition; parts: number; beganAt: Date }[]>`
    SELECT edition, count(*)::int AS parts, min("publishedAt") AS "beganAt"
    FROM story_parts JOIN articles ON articles.id = "articleId"
    WHERE "storyId" = ${storyId} AND status = 'published' AND "publishedAt" <= ${now}
    GROUP BY edition ORDER BY edition`
}

/** The ids of the parts of a story that an edition shows, the newest first: `take` of them after the first `skip`. */
export async function listPartIds(
  storyId: number,
  edition: Edition,
  now: Date,
  { skip = 0, take }: { skip?: number; take: number },
): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT articles.id FROM story_parts JOIN articles ON articles.id = "articleId"
    WHERE "storyId" = ${storyId} AND edition = ${edition} AND status = 'published' AND "publishedAt" <= ${now}
    ORDER BY "publishedAt" DESC, articles.id DESC OFFSET ${skip} LIMIT ${take}`
  return rows.map(({ id }) => id)
}

type LinkRow = { id: number; edition: Edition; slug: string; headline: string; publishedAt: Date }

/** The visible parts just before and just after an article in the story at `slug`. */
export async function findNeighbours(slug: string, articleId: number, now: Date): Promise<StoryNeighbours> {
  const beside = async (side: 'previous' | 'next'): Promise<RecallLink | null> => {
    const order = side === 'next' ? sql`ASC` : sql`DESC`
    const [row] = await db.$queryRaw<LinkRow[]>`
      SELECT other.id, other.edition, other.slug, other.headline, other."publishedAt"
      FROM articles AS own, stories JOIN story_parts ON "storyId" = stories.id
        JOIN articles AS other ON other.id = "articleId"
      WHERE own.id = ${articleId} AND stories.slug = ${slug} AND other.edition = own.edition
        AND other.status = 'published' AND other."publishedAt" <= ${now}
        AND (other."publishedAt", other.id) ${side === 'next' ? sql`>` : sql`<`} (own."publishedAt", own.id)
      ORDER BY other."publishedAt" ${order}, other.id ${order} LIMIT 1`
    return row ? { ...row, publishedAt: row.publishedAt.toISOString() } : null
  }
  const [previous, next] = await Promise.all([beside('previous'), beside('next')])
  return { previous, next }
}
