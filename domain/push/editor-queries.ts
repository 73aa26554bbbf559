import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { listTargets, listTroubled } from './store.ts'

const MOST_TROUBLED = 100

/** Who hears at once of what readers see, how it goes with each, and what did not arrive. */
export async function getPushForDesk(editor: Editor) {
  assertCan(editor, 'push.manage')
  const [targets, troubled] = await Promise.all([listTargets(), listTroubled(MOST_TROUBLED)])
  return { targets, troubled }
}
