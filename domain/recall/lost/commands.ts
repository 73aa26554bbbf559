import { closeAlertsBut, raiseAlert } from '#domain/alerts/commands.ts'
import type { NewAlert } from '#domain/alerts/rules.ts'
import { inTransaction } from '#lib/db.ts'
import { type LostLink, listLostRecalls, listLostRelations } from './store.ts'

const TOLD_AT_ONCE = 500
const TIMEOUT_MS = 60_000

/**
 * Tells the desk of each published article whose chosen Recall or related report was taken from readers: once, and no
 * longer than it lasts. What only has another address, section or story is found by its id and is no finding.
 * Answers how many articles are to be mended.
 */
export async function checkRecalls(): Promise<{ toMend: number }> {
  const recalls = toAlerts('recall-lost', await listLostRecalls(TOLD_AT_ONCE))
  const relations = toAlerts('relation-lost', await listLostRelations(TOLD_AT_ONCE))
  await inTransaction(async (tx) => {
    for (const alert of [...recalls, ...relations]) await raiseAlert(tx, alert)
    await closeAlertsBut(tx, 'recall-lost', recalls)
    await closeAlertsBut(tx, 'relation-lost', relations)
  }, TIMEOUT_MS)
  return { toMend: new Set([...recalls, ...relations].map(({ articleId }) => articleId)).size }
}

/** One alert for what an article lost at one time, naming all of it. */
function toAlerts(kind: 'recall-lost' | 'relation-lost', links: readonly LostLink[]): NewAlert[] {
  const together = Map.groupBy(links, ({ articleId, since }) => `${articleId} ${since.getTime()}`)
  return [...together.values()].flatMap((lost) => {
    const [first] = lost
    if (!first) return []
    const { articleId, name, since } = first
    return { kind, articleId, name, dueAt: since, reason: lost.map(({ target }) => target).join(' · ') }
  })
}
