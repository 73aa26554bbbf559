import type { ContentNames, DeskArticle, DeskOffers } from '#components/admin/article/desk-article.ts'
import { emptyContent } from '#components/admin/article/problems.ts'
import { listAgenciesForDesk } from '#domain/agencies/editor-queries.ts'
import { getArticleForDesk, listRecallNames } from '#domain/articles/editor-queries.ts'
import { type ArticleMove, MOVES, mayMove } from '#domain/articles/flow/rules.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import { listAuthorsForDesk } from '#domain/authors/editor-queries.ts'
import { bodyPictureIds } from '#domain/body/pictures.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { can, type Editor } from '#domain/editors/rules.ts'
import { listPicturesForDesk } from '#domain/pictures/editor-queries.ts'
import { listPlacesForDesk } from '#domain/places/editor-queries.ts'
import { findWriter } from '#domain/presence/editor-queries.ts'
import { listSectionsForDesk } from '#domain/sections/editor-queries.ts'
import { listTagsForDesk } from '#domain/tags/editor-queries.ts'
import type { DeskLanguage } from '#lib/desk-i18n.ts'
import { env } from '#lib/env.ts'
import { isoWithOffset, localMinute } from '#lib/time.ts'
import { absoluteUrl, articlePath } from '#lib/url.ts'
import { formatDeskClock, formatDeskTime } from '../../../desk-times.ts'
import { loadTranslations } from './load-translations.ts'

/** An article as its form opens it. Throws AppError `not_found`. */
export async function loadArticle(editor: Editor, id: number, language: DeskLanguage): Promise<DeskArticle> {
  const [found, writer] = await Promise.all([getArticleForDesk(editor, id), findWriter(editor, id)])
  const { edition, content } = found
  const time = (iso: string | null) => (iso ? formatDeskTime(iso, language) : '')
  const planned = (at: Date | null) => time(at?.toISOString() ?? null)
  const local = (at: Date | null) => (at ? localMinute(at) : '')
  return {
    id,
    edition,
    status: found.status,
    stage: found.stage,
    moves: found.moves,
    version: found.version,
    publishedVersion: found.publishedVersion,
    content,
    names: await loadNames(editor, content, language),
    publicUrl:
      found.status === 'draft' ? null : absoluteUrl(articlePath({ edition, slug: found.publicSlug })),
    addressPrefix: addressPrefix(edition),
    publishedAt: time(found.publishedAt),
    withdrawnAt: time(found.withdrawnAt),
    withdrawalNote: found.withdrawalNote,
    withdrawalReason: found.withdrawalReason,
    reviewNote: found.reviewNote,
    scheduledAt: planned(found.scheduledAt),
    scheduledLocal: local(found.scheduledAt),
    scheduledBy: found.scheduledBy,
    scheduledVersion: found.scheduledVersion,
    embargoAt: planned(found.embargoUntil),
    embargoLocal: local(found.embargoUntil),
    end: found.expiresAt && {
      at: planned(found.expiresAt),
      local: local(found.expiresAt),
      to: found.expiryTo ?? 'archive',
      note: found.expiryNote,
    },
    savedAt: formatDeskClock(found.savedAt, language),
    savedBy: found.savedBy,
    corrections: found.corrections.map(({ publishedAt, ...item }) => ({ ...item, at: time(publishedAt) })),
    mayRemoveCorrections: can(editor, 'correction.remove'),
    translations: await loadTranslations(editor, { id, edition }, language),
    versions: found.versions.map(({ number, savedAt, editorName, isAutosave }) => ({
      number,
      isAutosave,
      at: time(savedAt),
      by: editorName,
    })),
    writer: writer && { name: writer.name, since: formatDeskClock(writer.since.toISOString(), language) },
  }
}

/** An article that is not there yet. */
export function newArticle(editor: Editor, edition: Edition): DeskArticle {
  const begun = { stage: 'draft', createdById: editor.id } as const
  return {
    id: null,
    edition,
    status: 'draft',
    stage: 'draft',
    moves: (Object.keys(MOVES) as ArticleMove[]).filter((move) => mayMove(editor, move, begun)),
    version: 0,
    publishedVersion: null,
    content: emptyContent(edition),
    names: { tags: [], authors: [], places: [], recalls: [], pictures: {} },
    publicUrl: null,
    addressPrefix: addressPrefix(edition),
    publishedAt: '',
    withdrawnAt: '',
    withdrawalNote: '',
    withdrawalReason: '',
    reviewNote: '',
    scheduledAt: '',
    scheduledLocal: '',
    scheduledBy: '',
    scheduledVersion: null,
    embargoAt: '',
    embargoLocal: '',
    end: null,
    savedAt: '',
    savedBy: '',
    corrections: [],
    mayRemoveCorrections: false,
    translations: { others: [], original: null, stale: null, mayReview: false },
    versions: [],
    writer: null,
  }
}

/** What the form offers besides: the sections and agencies, and what this editor may do. */
export async function loadOffers(editor: Editor, edition: Edition): Promise<DeskOffers> {
  const [sections, agencies] = await Promise.all([
    listSectionsForDesk(editor, edition),
    listAgenciesForDesk(editor),
  ])
  return {
    sections: sections.map(({ id, name }) => ({ id, label: name })),
    agencies: agencies.map(({ id, name }) => ({ id, label: name })),
    zone: zoneName(new Date(), env.SITE_TIMEZONE),
  }
}

/** "Europe/Kyiv (UTC+02:00)": whose clock the form's times are on. */
function zoneName(now: Date, zone: string): string {
  return `${zone} (UTC${isoWithOffset(now).slice(19)})`
}

function addressPrefix(edition: Edition): string {
  return absoluteUrl(articlePath({ edition, slug: 'x' })).slice(0, -1)
}

/** What the ids of a content are called. */
export async function loadNames(
  editor: Editor,
  content: ArticleContent,
  language: DeskLanguage,
): Promise<ContentNames> {
  const { edition, hero, body, placeId } = content
  const [tags, authors, places, pictures, recalls] = await Promise.all([
    listTagsForDesk(editor, { edition, ids: content.tagIds }),
    listAuthorsForDesk(editor, { edition, ids: content.authorIds }),
    listPlacesForDesk(editor, { edition, ids: placeId === null ? [] : [placeId] }),
    listPicturesForDesk(editor, [...bodyPictureIds(body), ...(hero ? [hero.pictureId] : [])]),
    listRecallNames(editor, content.recallIds),
  ])
  return {
    tags: tags.map(toOption),
    authors: authors.map(toOption),
    places: places.map(toOption),
    recalls: recalls.map(({ id, headline, publishedAt }) => ({
      id,
      headline,
      detail: publishedAt ? formatDeskTime(publishedAt, language) : '',
    })),
    pictures,
  }
}

function toOption({ id, name }: { id: number; name: string }) {
  return { id, label: name }
}
