import { findTakenSlugs } from '#domain/articles/bulk-commands.ts'
import { freeSlug } from '#domain/articles/slug.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { Tx } from '#lib/db.ts'

type Wanted = { edition: Edition; slug: string }

/** Numbers looked up at once for a slug that clashes; most clash once or twice. */
const NUMBERS_AT_ONCE = 20

/** A free slug for each item, in order: its own, else with -2, -3 ... behind it. */
export async function chooseSlugs(tx: Tx, items: readonly Wanted[]): Promise<string[]> {
  const chosen: string[] = []
  for (const edition of new Set(items.map((item) => item.edition))) {
    const own = items.flatMap((item, index) => (item.edition === edition ? [{ index, slug: item.slug }] : []))
    const slugs = await chooseInEdition(
      tx,
      edition,
      own.map(({ slug }) => slug),
    )
    for (const [at, { index }] of own.entries()) chosen[index] = slugs[at] ?? ''
  }
  return chosen
}

async function chooseInEdition(tx: Tx, edition: Edition, wanted: readonly string[]): Promise<string[]> {
  const taken = await findTaken(tx, edition, wanted)
  for (;;) {
    const used = new Set(taken)
    const chosen = wanted.map((slug) => {
      const free = freeSlug(slug, (candidate) => used.has(candidate))
      used.add(free)
      return free
    })
    // A follower may have pushed another item, whose own slug it is, to a number that was not looked up.
    const clashes = await findTakenSlugs(tx, edition, chosen)
    if (clashes.size === 0) return chosen
    for (const slug of clashes) taken.add(slug)
  }
}

/** The taken ones among `slugs` and, where one clashes, among as many of its numbered followers as could be needed. */
async function findTaken(tx: Tx, edition: Edition, slugs: readonly string[]): Promise<Set<string>> {
  const times = new Map<string, number>()
  for (const slug of slugs) times.set(slug, (times.get(slug) ?? 0) + 1)
  const taken = await findTakenSlugs(tx, edition, [...times.keys()])
  /** How many more free followers each base needs. */
  let needs = new Map([...times].map(([slug, count]) => [slug, taken.has(slug) ? count : count - 1]))
  for (let from = 2; ; from += NUMBERS_AT_ONCE) {
    needs = new Map([...needs].filter(([, count]) => count > 0))
    if (needs.size === 0) return taken
    const followers = (slug: string) =>
      Array.from({ length: NUMBERS_AT_ONCE }, (_, index) => `${slug}-${from + index}`)
    for (const slug of await findTakenSlugs(tx, edition, [...needs.keys()].flatMap(followers)))
      taken.add(slug)
    for (const [slug, count] of needs) {
      needs.set(slug, count - followers(slug).filter((follower) => !taken.has(follower)).length)
    }
  }
}
