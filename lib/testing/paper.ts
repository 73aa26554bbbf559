import type { Edition } from '#domain/editions/rules.ts'
import { paperIn } from '#domain/paper/in-edition.ts'
import type { Paper, PaperSettings } from '#domain/paper/rules.ts'
import { paperSetting } from '#domain/paper/schema.ts'

/** The paper as nobody has changed it at the desk, but for `changes`. */
export function somePaper(edition: Edition, changes: Partial<PaperSettings> = {}): Paper {
  return paperIn({ ...paperSetting.initial, ...changes }, edition, 'Dateline')
}
