import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { parse } from '#lib/parse.ts'
import type { KeptVersion } from '../version-store.ts'
import { compareSchema } from './schema.ts'
import { findVersions } from './store.ts'

/** Two versions of an article with their contents. @throws AppError 'not_found' */
export async function getVersionsForDesk(
  editor: Editor,
  input: unknown,
): Promise<{ from: KeptVersion; to: KeptVersion }> {
  assertCan(editor, 'article.write')
  const { id, from, to } = parse(compareSchema, input)
  return findVersions(id, from, to)
}
