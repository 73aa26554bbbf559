import { listAgenciesForDesk } from '#domain/agencies/editor-queries.ts'
import { getArticleForDesk } from '#domain/articles/editor-queries.ts'
import type { PublishedArticle, RecallLink } from '#domain/articles/rules.ts'
import { listAuthorsForDesk } from '#domain/authors/editor-queries.ts'
import { bodyPictureIds } from '#domain/body/pictures.ts'
import { bodyText, countWords } from '#domain/body/text.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { listPicturesForDesk } from '#domain/pictures/editor-queries.ts'
import { listPlacesForDesk } from '#domain/places/editor-queries.ts'
import { listSectionsForDesk } from '#domain/sections/editor-queries.ts'
import { listTagsForDesk } from '#domain/tags/editor-queries.ts'

/**
 * The newest saved version of an article in the shape of a published one, and the Recall that its editor chose.
 * Throws AppError `not_found`.
 */
export async function previewArticle(
  editor: Editor,
  id: number,
  now: Date,
): Promise<{ article: PublishedArticle; recall: RecallLink[] }> {
  const found = await getArticleForDesk(editor, id)
  const { content, edition } = found
  const { hero, body, placeId } = content
  const [sections, agencies, places, authors, tags, pictures] = await Promise.all([
    listSectionsForDesk(editor, edition),
    listAgenciesForDesk(editor),
    listPlacesForDesk(editor, { edition, ids: placeId === null ? [] : [placeId] }),
    listAuthorsForDesk(editor, { edition, ids: content.authorIds }),
    listTagsForDesk(editor, { edition, ids: content.tagIds }),
    listPicturesForDesk(editor, [...bodyPictureIds(body), ...(hero ? [hero.pictureId] : [])]),
  ])
  const [place] = places
  const section = sections.find((one) => one.id === content.sectionId)
  const picture = hero && pictures[hero.pictureId]
  const article: PublishedArticle = {
    id,
    uuid: found.uuid,
    edition,
    slug: content.slug || found.publicSlug,
    headline: content.headline,
    seoHeadline: content.seoHeadline,
    socialHeadline: content.socialHeadline,
    pushHeadline: content.pushHeadline,
    noindex: content.noindex,
    standfirst: content.standfirst,
    publishedAt: found.publishedAt ?? now.toISOString(),
    modifiedAt: found.modifiedAt,
    section: section ? { slug: section.slug, name: section.name } : null,
    picture: hero && picture ? { picture, alt: hero.alt, caption: hero.caption, credit: hero.credit } : null,
    body,
    wordCount: countWords(bodyText(body)),
    place: place ? { slug: place.slug, name: place.name, latitude: null, longitude: null } : null,
    agency: agencies.find((one) => one.id === content.agencyId)?.name ?? '',
    authors: authors.map(({ slug, name }) => ({ slug, name, jobTitle: '', links: [] })),
    tags: tags.map(({ slug, name }) => ({ slug, name })),
    corrections: found.corrections,
    story: null,
    translations: [],
    bodyPictures: pictures,
  }
  const recall = found.recalls.map(({ id: target, slug, headline, publishedAt }) => ({
    id: target,
    edition,
    slug,
    headline,
    publishedAt,
  }))
  return { article, recall }
}
