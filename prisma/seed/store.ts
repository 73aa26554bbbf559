import type { Body } from '#domain/body/schema.ts'
import { EDITIONS, type Edition } from '#domain/editions/rules.ts'
import { db, type Tx } from '#lib/db.ts'
import { AUTHORS } from './newsroom/authors.ts'
import type { DemoStory } from './newsroom/stories.ts'
import { AGENCY, PLACES, SECTIONS, TAGS } from './newsroom/taxonomy.ts'
import type { DemoText, Words } from './newsroom/types.ts'

const FACT = 'demo'

export type Ids = Map<string, number>
export type Taxonomy = { sections: Ids; places: Ids; tags: Ids; authors: Ids; agencyId: number }

/** True when nobody has begun to work in this database: no article, no name, no page. */
export async function isEmpty(): Promise<boolean> {
  const counts = await Promise.all([
    db.article.count(),
    db.section.count(),
    db.author.count(),
    db.tag.count(),
    db.place.count(),
    db.page.count(),
  ])
  return counts.every((count) => count === 0)
}

/** True when the demonstration newsroom was put in. It goes in as one transaction, so it is never there by half. */
export async function hasNewsroom(): Promise<boolean> {
  return (await db.systemFact.count({ where: { name: FACT } })) > 0
}

/** Remembers, in the transaction that puts it in, that the demonstration newsroom is there. */
export async function rememberNewsroom(tx: Tx, now: Date): Promise<void> {
  await tx.systemFact.create({ data: { name: FACT, value: { seededAt: now.toISOString() } } })
}

/** Puts in what is missing of the sections, places, tags, authors and the agency; answers the ids of all by slug. */
export async function ensureTaxonomy(tx: Tx, pictureIds: Ids = new Map()): Promise<Taxonomy> {
  const sections = await ensureSections(tx)
  const tags = await ensureEach(TAGS, ({ slug, name }) =>
    tx.tag.upsert({
      where: { slug },
      update: {},
      create: { slug, texts: { create: named(name) } },
      select: { id: true },
    }),
  )
  const places = await ensureEach(PLACES, ({ slug, at, name }) => {
    const create = {
      slug,
      latitude: at?.[0] ?? null,
      longitude: at?.[1] ?? null,
      texts: { create: named(name) },
    }
    return tx.place.upsert({ where: { slug }, update: {}, create, select: { id: true } })
  })
  const authors = await ensureEach(AUTHORS, ({ slug, portrait, name, jobTitle, bio }) => {
    const texts = named(name).map((text) => ({
      ...text,
      jobTitle: jobTitle[text.edition],
      bio: bio[text.edition],
    }))
    const create = { slug, pictureId: pictureIds.get(portrait) ?? null, texts: { create: texts } }
    return tx.author.upsert({ where: { slug }, update: {}, create, select: { id: true } })
  })
  const agency = await tx.agency.upsert({
    where: { slug: AGENCY.slug },
    update: {},
    create: AGENCY,
    select: { id: true },
  })
  return { sections, places, tags, authors, agencyId: agency.id }
}

async function ensureSections(tx: Tx): Promise<Ids> {
  const positions = new Map(SECTIONS.map(({ slug }, position) => [slug, position]))
  return ensureEach(SECTIONS, ({ slug, color, name, description }) => {
    const texts = named(name).map((text) => ({ ...text, description: description[text.edition] }))
    const create = { slug, color, position: positions.get(slug) ?? 0, texts: { create: texts } }
    return tx.section.upsert({ where: { slug }, update: {}, create, select: { id: true } })
  })
}

async function ensureEach<T extends { slug: string }>(
  things: readonly T[],
  ensure: (thing: T) => Promise<{ id: number }>,
): Promise<Ids> {
  const ids: Ids = new Map()
  for (const thing of things) ids.set(thing.slug, (await ensure(thing)).id)
  return ids
}

const named = (words: Words) => EDITIONS.map((edition) => ({ edition, name: words[edition] }))

/** Puts in the notes that stand under an article. */
export async function insertCorrections(
  tx: Tx,
  articleId: number,
  corrections: NonNullable<DemoText['corrections']>,
  at: (minutesAgo: number) => Date,
): Promise<void> {
  await tx.correction.createMany({
    data: corrections.map(({ kind, text, minutesAgo }) => ({
      articleId,
      kind,
      text,
      publishedAt: at(minutesAgo),
    })),
  })
}

/** Puts in a running story. Its parts come as chains, one an edition: each part is an update of the one before. */
export async function insertStory(
  tx: Tx,
  { slug, title, summary }: DemoStory,
  chains: readonly (readonly number[])[],
): Promise<void> {
  const texts = EDITIONS.map((edition) => ({ edition, title: title[edition], summary: summary[edition] }))
  const type = 'update_of' as const
  const { id: storyId } = await tx.story.create({
    data: {
      slug,
      texts: { create: texts },
      parts: { create: chains.flat().map((articleId) => ({ articleId, type })) },
    },
    select: { id: true },
  })
  await tx.articleRelation.createMany({
    data: chains.flatMap((chain) =>
      chain.slice(1).map((fromId, index) => ({ storyId, fromId, toId: chain[index] ?? 0, type })),
    ),
  })
}

/** Puts in the newsroom's own pages. */
export async function insertPages(
  tx: Tx,
  pages: { slug: string; edition: Edition; title: string; body: Body }[],
): Promise<void> {
  await tx.page.createMany({ data: pages })
}

/** The ids of stored pictures that are no author's portrait, for synthetic articles to show. */
export async function listHeroIds(): Promise<number[]> {
  const rows = await db.picture.findMany({
    where: { authors: { none: {} } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id }) => id)
}

/** How many synthetic articles an edition has: the next one's number follows. */
export async function countSynthetic(prefix: string): Promise<number> {
  return db.article.count({ where: { importKey: { startsWith: prefix } } })
}

/** Tells the planner what is in the tables now. */
export async function analyzeTables(): Promise<void> {
  await db.$executeRaw`ANALYZE`
}
