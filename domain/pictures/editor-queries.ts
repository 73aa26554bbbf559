import { assertCan, can, type Editor } from '#domain/editors/rules.ts'
import { AppError } from '#lib/errors.ts'
import { dayBounds } from '#lib/time.ts'
import type { Crops, Point } from './crop-rules.ts'
import { type LibraryPicture, libraryCursor, readLibraryCursor } from './library-rules.ts'
import { findLibraryPicture, listLibraryPage } from './library-store.ts'
import type { DeskPicture } from './rules.ts'
import { type LibraryFilter, librarySchema } from './schema.ts'
import { listPicturesByIds } from './store.ts'
import { isPublic, isUnused, type PictureUses } from './use-rules.ts'
import { listPictureUses } from './use-store.ts'
import { hasEnded, readCrops } from './view.ts'

/** The pictures that a form names, by id; unknown ids are left out. */
export async function listPicturesForDesk(
  editor: Editor,
  ids: number[],
): Promise<Record<number, DeskPicture>> {
  assertCan(editor, 'article.write')
  const pictures = await listPicturesByIds(ids)
  const now = new Date()
  return Object.fromEntries(
    pictures.map(({ view, rightsUntil }) => [
      view.id,
      { ...view, rightsEnded: hasEnded({ rightsUntil }, now) },
    ]),
  )
}

export type LibraryShown = {
  filter: LibraryFilter
  pictures: LibraryPicture[]
  newer: string | null
  older: string | null
}

/** A page of the library for what its address asks. */
export async function listLibrary(editor: Editor, input: unknown): Promise<LibraryShown> {
  assertCan(editor, 'picture.upload')
  const filter = librarySchema.parse(input)
  const { from, to, after, before } = filter
  const found = await listLibraryPage(
    {
      ...filter,
      from: from ? (dayBounds(from)?.from ?? null) : null,
      to: to ? (dayBounds(to)?.to ?? null) : null,
      after: readLibraryCursor(after),
      before: readLibraryCursor(before),
    },
    new Date(),
  )
  const { pictures } = found
  return {
    filter,
    pictures,
    newer: found.hasNewer ? libraryCursor(pictures[0]) : null,
    older: found.hasOlder ? libraryCursor(pictures.at(-1)) : null,
  }
}

export type PictureForDesk = LibraryPicture & {
  rights: string
  focus: Point
  crops: Crops
  formerKeys: { key: string; replacedAt: Date }[]
  uses: PictureUses
  hasEnded: boolean
  mayChange: boolean
  mayReplace: boolean
  mayDelete: boolean
}

/** A picture with all that is known of it, where it is shown, and what this editor may do with it. */
export async function getPictureForDesk(editor: Editor, id: number): Promise<PictureForDesk> {
  assertCan(editor, 'picture.upload')
  const picture = await findLibraryPicture(id)
  if (!picture) throw new AppError('not_found', 'This picture is no longer in the library.')
  const uses = await listPictureUses(id)
  const { rightsUntil } = picture
  const isOwn = picture.createdById === editor.id
  const manages = can(editor, 'picture.manage')
  return {
    ...picture,
    crops: readCrops(picture.crops),
    uses,
    hasEnded: hasEnded({ rightsUntil: rightsUntil ? new Date(rightsUntil) : null }, new Date()),
    mayChange: manages || (isOwn && !isPublic(uses)),
    mayReplace: manages,
    mayDelete: (manages || isOwn) && isUnused(uses),
  }
}
