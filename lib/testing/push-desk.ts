import { createDraft } from '#domain/articles/commands.ts'
import { publishArticle, withdrawArticle } from '#domain/articles/publish-commands.ts'
import { addTarget } from '#domain/push/commands.ts'
import { deliverDue, type Lanes } from '#domain/push/worker.ts'
import { makeBody } from '#lib/testing/article-factory.ts'
import { makeAgency, makeAuthor, makeEditor, makePlace, makeSection, unique } from '#lib/testing/factories.ts'

const TOKEN = '123456:abcdefghijklmnopqrstuvwxyz'

/** For tests: a chief at the desk, who publishes and adds targets. */
export async function openDesk() {
  const [chief, section, author, place, agency] = await Promise.all([
    makeEditor({ role: 'chief' }),
    makeSection({ slug: unique('city') }),
    makeAuthor(),
    makePlace(),
    makeAgency(),
  ])

  async function publish(words: { headline?: string; slug?: string } = {}) {
    const content = {
      edition: 'en' as const,
      slug: unique('bridge'),
      headline: 'Bridge opens',
      standfirst: 'It took two years.',
      body: makeBody('The bridge is open.'),
      sectionId: section.id,
      placeId: place.id,
      agencyId: agency.id,
      tagIds: [],
      authorIds: [author.id],
      hero: null,
      recallIds: [],
      ...words,
    }
    const { id, version } = await createDraft(chief, { content })
    const published = await publishArticle(chief, { id, baseVersion: version, content })
    return { id, content, version: published.version }
  }
  type Story = Awaited<ReturnType<typeof publish>>

  return {
    chief,
    section,
    publish,
    update: async (
      story: Story,
      words: { headline?: string; pushHeadline?: string; slug?: string; noindex?: boolean },
    ): Promise<Story> => {
      const content = { ...story.content, ...words }
      const { version } = await publishArticle(chief, { id: story.id, baseVersion: story.version, content })
      return { ...story, content, version }
    },
    withdraw: ({ id }: Story) => withdrawArticle(chief, { id, note: 'It was not true.' }),
    add: (kind: 'websub' | 'indexnow' | 'webhook' | 'telegram', address: string) =>
      addTarget(chief, {
        kind,
        name: kind,
        address,
        ...(kind === 'telegram' && { token: TOKEN, channel: '@dateline_test' }),
      }),
  }
}

/** Sends everything that is due at `now`, and what became due by it. */
export async function drain(now = new Date()): Promise<void> {
  const lanes: Lanes = new Map()
  do {
    await Promise.all(lanes.values())
    await deliverDue({ lanes, now: () => now, random: () => 0.5, allowPrivate: true })
  } while (lanes.size > 0)
}

/** A time after a number of seconds. */
export const later = (seconds: number) => new Date(Date.now() + seconds * 1_000)
