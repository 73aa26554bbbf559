import { inTransaction, type Tx } from '#lib/db.ts'
import { makeProfile, type ProfileText } from './profile.ts'
import { listWithoutProfile, RECOUNT_TIMEOUT_MS, recountTerms, writeProfiles } from './profile-store.ts'

const BATCH = 200

/** Keeps what Recall compares of published articles, in the transaction that shows them to readers. */
export async function rememberArticles(
  tx: Tx,
  articles: readonly (ProfileText & { id: number })[],
): Promise<void> {
  await writeProfiles(
    tx,
    articles.map(({ id, ...words }) => ({ id, ...makeProfile(words) })),
  )
}

/** Makes the profiles that are missing and counts how rare each term is. Says how many profiles were made. */
export async function refreshRecall(): Promise<{ made: number }> {
  let made = 0
  for (;;) {
    const batch = await listWithoutProfile(BATCH)
    if (batch.length === 0) break
    await inTransaction((tx) => rememberArticles(tx, batch))
    made += batch.length
  }
  await inTransaction(recountTerms, RECOUNT_TIMEOUT_MS)
  return { made }
}
