import { Parser } from 'htmlparser2'
import { openElement } from './html-in/elements.ts'
import { Notes } from './html-in/notes.ts'
import { type HtmlContext, type PictureRef, Reading } from './html-in/reading.ts'
import { expandShortcodes } from './html-in/shortcodes.ts'
import type { Body } from './schema.ts'

export type { HtmlContext, PictureRef } from './html-in/reading.ts'
export type HtmlResult = { body: Body; notes: string[]; pictureRefs: PictureRef[] }

/** Elements open at once. Real pages stay below a hundred; without an end the parser's time would grow by the square. */
const MAX_OPEN = 1000

/**
 * Turns HTML from outside into a body: what the schema knows is kept, everything else is unwrapped or dropped, and what
 * was lost is named in `notes`. Any input gives a valid body, in time proportional to its length; nothing is thrown.
 * `pictureRefs` names every picture that the HTML showed.
 */
export function bodyFromHtml(html: string, context: HtmlContext = {}): HtmlResult {
  const notes = new Notes()
  const source = expandShortcodes(html, { wordpress: Boolean(context.wordpress), notes })
  const reading = new Reading(context, notes, source)
  const closers: ((() => void) | undefined)[] = []
  const parser = new Parser(
    {
      onopentag(name, attrs) {
        if (closers.length >= MAX_OPEN) {
          notes.add('The HTML is nested too deeply: what follows was left out')
          parser.pause()
          return
        }
        closers.push(openElement(name, attrs, reading))
      },
      onclosetag() {
        closers.pop()?.()
      },
      ontext(text) {
        reading.text(text)
      },
    },
    { decodeEntities: true, recognizeCDATA: true },
  )
  parser.end(source)
  while (closers.length > 0) closers.pop()?.()
  return { body: reading.builder.finish(), notes: notes.list(), pictureRefs: reading.refs }
}
