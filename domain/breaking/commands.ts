import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction } from '#lib/db.ts'
import { parse } from '#lib/parse.ts'
import { breakingSchema, editionSchema } from './schema.ts'
import { putBreaking, removeBreaking, removeEnded } from './store.ts'
import { breakingTag } from './tags.ts'

type Changed = { staleTags: string[] }

/** Puts a line of breaking news over every page of an edition until a time. */
export async function announceBreaking(editor: Editor, input: unknown): Promise<Changed> {
  assertCan(editor, 'front.arrange')
  const { endsAt, ...strip } = parse(breakingSchema, input)
  const staleTags = [breakingTag(strip.edition)]
  return inTransaction(async (tx) => {
    await putBreaking(tx, { ...strip, endsAt: new Date(endsAt) })
    await recordAct(tx, editor, {
      act: 'breaking.announce',
      subject: { kind: 'breaking', id: strip.edition, name: strip.text },
      detail: { articleId: strip.articleId, endsAt },
    })
    await announceExpiry(tx, staleTags)
    return { staleTags }
  })
}

/** Takes the line away before its time. */
export async function endBreaking(editor: Editor, input: unknown): Promise<Changed> {
  assertCan(editor, 'front.arrange')
  const edition = parse(editionSchema, input)
  return inTransaction(async (tx) => {
    if (!(await removeBreaking(tx, edition))) return { staleTags: [] }
    const staleTags = [breakingTag(edition)]
    await recordAct(tx, editor, { act: 'breaking.end', subject: { kind: 'breaking', id: edition } })
    await announceExpiry(tx, staleTags)
    return { staleTags }
  })
}

/** Takes away the lines that have ended. The program does it each minute; twice does no harm. */
export async function endPastBreaking(now = new Date()): Promise<Changed> {
  return inTransaction(async (tx) => {
    const staleTags = (await removeEnded(tx, now)).map(breakingTag)
    await announceExpiry(tx, staleTags)
    return { staleTags }
  })
}
