import type { PictureView, PictureWords } from './rules.ts'

/** A picture as the library shows it. Times are ISO 8601. */
export type LibraryPicture = {
  view: PictureView
  words: PictureWords
  fileName: string
  createdAt: string
  createdById: string | null
  createdBy: string | null
  rightsUntil: string | null
  distributable: boolean
}

/** What a picture is called where it is named in a line: its description, else its caption, else its file. */
export function pictureName({ words, fileName }: Pick<LibraryPicture, 'words' | 'fileName'>): string {
  return words.alt || words.caption || fileName
}

/** The cursor of a picture in the library. */
export function libraryCursor(picture: LibraryPicture | undefined): string {
  return picture ? `${Date.parse(picture.createdAt)}-${picture.view.id}` : ''
}

/** The place in the library that a cursor names. */
export function readLibraryCursor(cursor: string): { createdAt: Date; id: number } | null {
  const [time, id] = cursor.split('-').map(Number)
  return cursor ? { createdAt: new Date(time ?? 0), id: id ?? 0 } : null
}
