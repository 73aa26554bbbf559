import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { listPartners } from './store.ts'

const DAYS = 14

/** Every partner, and how often they asked in the last fortnight. */
export async function listPartnersForDesk(editor: Editor, now = new Date()) {
  assertCan(editor, 'partner.manage')
  return listPartners(DAYS, now)
}
