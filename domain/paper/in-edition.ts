import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import type { Paper, PaperSettings } from './rules.ts'

/**
 * The paper in an edition. An edition without a name of its own has `fallbackName`, the one of the settings at start; without a
 * description it has the interface's.
 */
export function paperIn(settings: PaperSettings, edition: Edition, fallbackName: string): Paper {
  const { names, descriptions, address, ...rest } = settings
  const name = names[edition] || fallbackName
  const description = descriptions[edition] || translator(edition)('site.description', { name })
  return { ...rest, edition, name, description, address: address[edition] }
}
