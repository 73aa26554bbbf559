'use server'

import { z } from 'zod'
import type { ActionResult } from '#components/admin/action-result.ts'
import type { PaletteFind } from '#components/admin/palette/command-palette.client.tsx'
import { listArticlesForDesk } from '#domain/articles/editor-queries.ts'
import { can } from '#domain/editors/rules.ts'
import { listTermsForDesk } from '#domain/terms/editor-queries.ts'
import { parse } from '#lib/parse.ts'
import { deskWords } from '../../desk-words.ts'
import { runAction } from '../../run-action.ts'

const MOST = 6
const schema = z.string().trim().min(1).max(200)

/** Articles, and for those who keep the lists tags, authors and sections, by a part of their name. */
export async function findAnywhereAction(q: unknown): Promise<ActionResult<PaletteFind[]>> {
  return runAction(async (editor) => {
    const words = parse(schema, q)
    const { t } = await deskWords()
    const filter = {
      q: words,
      stage: null,
      edition: null,
      sectionId: null,
      author: '',
      editedById: null,
      createdById: null,
      missed: false,
      stale: false,
      after: null,
      before: null,
    }
    const kinds = can(editor, 'list.write') ? (['author', 'tag', 'section'] as const) : []
    const [{ rows }, ...terms] = await Promise.all([
      listArticlesForDesk(editor, filter),
      ...kinds.map((kind) => listTermsForDesk(editor, kind, { q: words, page: 1 })),
    ])
    const articles = rows.slice(0, MOST).map(({ id, headline, slug }) => ({
      href: `/admin/articles/${id}`,
      label: headline || slug,
      detail: t('desk.places.articles'),
    }))
    const lists = kinds.flatMap((kind, index) =>
      (terms[index]?.lines ?? []).slice(0, MOST).map(({ id, slug, names }) => ({
        href: `/admin/lists/${kind}/${id}`,
        label: Object.values(names)[0] ?? slug,
        detail: t(`desk.places.${kind}`),
      })),
    )
    return [...articles, ...lists]
  })
}
