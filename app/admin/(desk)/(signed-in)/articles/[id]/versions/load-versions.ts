import { getArticleForDesk } from '#domain/articles/editor-queries.ts'
import { getVersionsForDesk } from '#domain/articles/versions/editor-queries.ts'
import type { Editor } from '#domain/editors/rules.ts'
import type { DeskLanguage } from '#lib/desk-i18n.ts'
import { formatDeskTime } from '../../../../../desk-times.ts'
import { loadNames, loadOffers } from '../../load-article.ts'

type Asked = { id: number; from: number; to: number }

/** The versions of an article with the two that are compared: those asked for, else the newest and the one before. */
export async function loadVersions(editor: Editor, { id, ...asked }: Asked, language: DeskLanguage) {
  const article = await getArticleForDesk(editor, id)
  const { edition, content, publishedVersion, moves } = article
  const rows = article.versions.map(({ number, savedAt, editorName, isAutosave }) => ({
    number,
    isAutosave,
    at: formatDeskTime(savedAt, language),
    by: editorName,
    isLive: number === publishedVersion,
  }))
  const rowOf = (number: number) => rows.find((row) => row.number === number)
  const [to, from] = [rowOf(asked.to) ?? rows[0], rowOf(asked.from) ?? rows[1] ?? rows[0]]
  const head = {
    id,
    edition,
    headline: content.headline,
    newest: article.version,
    rows,
    mayRestore: moves.includes('save'),
  }
  if (!from || !to) return { ...head, compared: null }
  const found = await getVersionsForDesk(editor, { id, from: from.number, to: to.number })
  const [old, young, offers] = await Promise.all([
    loadNames(editor, found.from.content, language),
    loadNames(editor, found.to.content, language),
    loadOffers(editor, edition),
  ])
  const both = <Kind extends 'tags' | 'authors' | 'places' | 'recalls'>(kind: Kind) => [
    ...old[kind],
    ...young[kind],
  ]
  return {
    ...head,
    compared: {
      from: { ...from, content: found.from.content },
      to: { ...to, content: found.to.content },
      names: {
        tags: both('tags'),
        authors: both('authors'),
        places: both('places'),
        recalls: both('recalls'),
        sections: offers.sections,
        agencies: offers.agencies,
      },
    },
  }
}
