import { bodySchema } from '#domain/body/schema.ts'
import { bodyText } from '#domain/body/text.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { type Db, db, sql, type Tx } from '#lib/db.ts'
import type { Lexicon } from './likeness.ts'
import type { Profile } from './profile.ts'

// Below this an archive is counted as it stands: the lexicon of yesterday would know too little of it.
const SMALL_ARCHIVE = 2_000
/** How long counting may take. */
export const RECOUNT_TIMEOUT_MS = 300_000

/** Keeps the profiles of published articles, or keeps them anew, in the caller's transaction. */
export async function writeProfiles(tx: Db, profiles: readonly (Profile & { id: number })[]): Promise<void> {
  if (profiles.length === 0) return
  const ids = profiles.map(({ id }) => id)
  // Whoever changes an article holds it before its profile: so does this, or the two would wait for each other.
  await tx.$executeRaw`
    INSERT INTO recall_profiles ("articleId", edition, "publishedAt", terms, weights)
    SELECT articles.id, articles.edition, articles."publishedAt", made.terms, made.weights
    FROM jsonb_to_recordset(${JSON.stringify(profiles)}::jsonb) AS made (id int, terms text[], weights smallint[])
      JOIN (SELECT id, edition, "publishedAt" FROM articles WHERE id = ANY(${ids}::int[]) ORDER BY id FOR NO KEY UPDATE)
        AS articles ON articles.id = made.id AND articles."publishedAt" IS NOT NULL
    ON CONFLICT ("articleId") DO UPDATE
      SET terms = EXCLUDED.terms, weights = EXCLUDED.weights, "publishedAt" = EXCLUDED."publishedAt"`
}

/** Published articles that have no profile yet, with their words: those from before profiles, say. */
export async function listWithoutProfile(limit: number) {
  const rows = await db.article.findMany({
    where: { status: 'published', publishedAt: { not: null }, recallProfile: null },
    orderBy: { id: 'desc' },
    take: limit,
    select: { id: true, headline: true, standfirst: true, body: true },
  })
  return rows.map(({ body, ...row }) => ({ ...row, text: bodyText(bodySchema.parse(body)) }))
}

/** Counts anew how many profiles of each edition hold each term. What stands in one only is left out. */
export async function recountTerms(tx: Tx): Promise<void> {
  // Of a million articles these are 100 million terms.
  await tx.$executeRaw`SELECT set_config('statement_timeout', ${`${RECOUNT_TIMEOUT_MS}`}, true)`
  await tx.$executeRaw`DELETE FROM recall_terms`
  await tx.$executeRaw`
    INSERT INTO recall_terms (edition, term, articles)
    SELECT edition, term, count(*) FROM recall_profiles, unnest(terms) AS term GROUP BY edition, term HAVING count(*) > 1
    UNION ALL SELECT edition, '', count(*) FROM recall_profiles GROUP BY edition`
}

/** How rare `terms` are in an edition; others may be counted, too. */
export async function readLexicon(edition: Edition, terms: readonly string[]): Promise<Lexicon> {
  const [kept, state] = await Promise.all([
    db.$queryRaw<TermCount[]>`
      SELECT term, articles FROM recall_terms WHERE edition = ${edition} AND term = ANY(${['', ...terms]}::text[])`,
    readState(edition),
  ])
  const total = kept.find(({ term }) => term === '')?.articles ?? 0
  if (total >= SMALL_ARCHIVE) return { total, counts: toCounts(kept) }
  if (state.total <= SMALL_ARCHIVE) return readSmallLexicon(edition, state)
  const [counts, all] = await Promise.all([
    countTerms(edition, terms),
    db.recallProfile.count({ where: { edition } }),
  ])
  return { total: all, counts }
}

type ArchiveState = { total: number; change: string | null }

/**
 * How many profiles an edition has, at most one more than a small archive, and which transaction wrote the newest. Of a
 * large archive whose terms were counted nothing is read.
 */
async function readState(edition: Edition): Promise<ArchiveState> {
  const [state] = await db.$queryRaw<[ArchiveState]>`
    SELECT count(*)::int AS total, max(xmin::text::bigint)::text AS change
    FROM (SELECT xmin FROM recall_profiles WHERE edition = ${edition}
      AND NOT EXISTS (SELECT FROM recall_terms
        WHERE edition = ${edition} AND term = '' AND articles >= ${SMALL_ARCHIVE})
      LIMIT ${SMALL_ARCHIVE + 1}) AS profiles`
  return state
}

async function countTerms(edition: Edition, terms: readonly string[]): Promise<Lexicon['counts']> {
  return toCounts(
    await db.$queryRaw<TermCount[]>`
      SELECT asked.term, count(profile."articleId")::int AS articles
      FROM unnest(${terms}::text[]) AS asked (term) JOIN recall_profiles AS profile ON profile.terms @> ARRAY[asked.term]
      WHERE profile.edition = ${edition} GROUP BY asked.term`,
  )
}

type TermCount = { term: string; articles: number }

const toCounts = (rows: readonly TermCount[]) => new Map(rows.map((row) => [row.term, row.articles]))

const smallLexicons = new Map<Edition, ArchiveState & { lexicon: Promise<Lexicon> }>()

/** The whole lexicon of a small archive, counted once for each state of it: each first render of an article asks. */
function readSmallLexicon(edition: Edition, { total, change }: ArchiveState): Promise<Lexicon> {
  const known = smallLexicons.get(edition)
  if (known?.total === total && known.change === change) return known.lexicon
  const lexicon = countAll(edition, total)
  smallLexicons.set(edition, { total, change, lexicon })
  lexicon.catch(() => smallLexicons.delete(edition))
  return lexicon
}

async function countAll(edition: Edition, total: number): Promise<Lexicon> {
  const rows = await db.$queryRaw<TermCount[]>`
    SELECT term, count(*)::int AS articles FROM recall_profiles, unnest(terms) AS term
    WHERE edition = ${edition} GROUP BY term HAVING count(*) > 1`
  return { total, counts: toCounts(rows) }
}

type AskedTerm = { term: string; worth: number }

/** The statement of `findByTerms`; one lookup in the index for each term. */
export function byTermsSql(
  edition: Edition,
  terms: readonly AskedTerm[],
  before: Date | null,
  limit: number,
) {
  return sql`
    SELECT found.id FROM unnest(${terms.map(({ term }) => term)}::text[], ${terms.map(({ worth }) => worth)}::real[])
      AS asked (term, worth) CROSS JOIN LATERAL (
        SELECT "articleId" AS id FROM recall_profiles WHERE terms @> ARRAY[asked.term] AND edition = ${edition}
          AND "publishedAt" < coalesce(${before}, 'infinity'::timestamptz)) AS found
    GROUP BY found.id ORDER BY sum(asked.worth) DESC, found.id DESC LIMIT ${limit}`
}

/** The ids of articles that share telling terms with a text, the likeliest first; only earlier ones when `before` is set. */
export async function findByTerms(
  edition: Edition,
  terms: readonly AskedTerm[],
  before: Date | null,
  limit: number,
): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>(byTermsSql(edition, terms, before, limit))
  return rows.map(({ id }) => id)
}
