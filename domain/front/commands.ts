import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { slotsAt } from './rules.ts'
import { saveFrontSchema } from './schema.ts'
import { endPins, findFrontPlanRow, writeFrontPlan } from './store.ts'
import { frontTag } from './tags.ts'

/** Keeps an arrangement for later; readers see nothing of it. @throws AppError 'stale_version' with the newer one. */
export async function saveFrontDraft(editor: Editor, input: unknown): Promise<{ version: number }> {
  return save(editor, input, false)
}

/** Gives readers an arrangement. @throws AppError 'stale_version' with the newer one. */
export async function publishFront(
  editor: Editor,
  input: unknown,
): Promise<{ version: number; staleTags: string[] }> {
  return save(editor, input, true)
}

async function save(
  editor: Editor,
  input: unknown,
  isLive: boolean,
): Promise<{ version: number; staleTags: string[] }> {
  assertCan(editor, 'front.arrange')
  const { edition, baseVersion, slots } = parse(saveFrontSchema, input)
  const draft = slotsAt(slots, new Date())
  const staleTags = isLive ? [frontTag(edition)] : []
  const isWritten = await inTransaction(async (tx) => {
    const written = await writeFrontPlan(tx, {
      edition,
      baseVersion,
      draft,
      live: isLive ? draft : undefined,
    })
    if (!written) return false
    await recordAct(tx, editor, {
      act: isLive ? 'front.publish' : 'front.save',
      subject: { kind: 'front', id: edition },
      detail: { slots: draft },
    })
    await announceExpiry(tx, staleTags)
    return true
  })
  if (isWritten) return { version: baseVersion + 1, staleTags }
  throw new AppError('stale_version', 'Somebody else arranged this front page after you opened it.', {
    data: await findFrontPlanRow(edition),
  })
}

/** Frees the places whose pins have ended. The program does it each minute; twice does no harm. */
export async function endFrontPins(now = new Date()): Promise<{ staleTags: string[] }> {
  return inTransaction(async (tx) => {
    const staleTags = (await endPins(tx, now)).map(frontTag)
    await announceExpiry(tx, staleTags)
    return { staleTags }
  })
}
