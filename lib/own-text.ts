/**
 * A copy of a text that stands alone. What a parser gives is a part of the piece of the file that it stood in, and keeps
 * all of that piece in memory: what is kept beyond its item goes through here.
 */
export function ownText(text: string): string {
  return Buffer.from(text).toString()
}
