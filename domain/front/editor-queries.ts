import { listCardsByIds } from '#domain/articles/queries.ts'
import type { ArticleCard } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { readFront } from './queries.ts'
import type { Front, FrontSlots } from './rules.ts'
import { findFrontPlanRow } from './store.ts'

export type FrontForDesk = {
  live: FrontSlots
  draft: FrontSlots
  version: number
  /** The articles that the slots name and readers may see. */
  cards: ArticleCard[]
}

/** The arrangement of an edition's front page, as readers see it and as it is being changed. */
export async function getFrontForDesk(editor: Editor, edition: Edition): Promise<FrontForDesk> {
  assertCan(editor, 'front.arrange')
  const plan = await findFrontPlanRow(edition)
  const ids = [...plan.live, ...plan.draft].flatMap((slot) => slot?.articleId ?? [])
  return { ...plan, cards: await listCardsByIds([...new Set(ids)]) }
}

/** The front page as the kept draft would make it. */
export async function previewFront(editor: Editor, edition: Edition): Promise<Front> {
  assertCan(editor, 'front.arrange')
  return readFront(edition, (await findFrontPlanRow(edition)).draft)
}
