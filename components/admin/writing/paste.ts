import type { Editor } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { bodyFromClipboard, type PastedPicture } from '#domain/body/from-clipboard.ts'
import { bodyText } from '#domain/body/text.ts'
import type { SentPicture } from '#domain/pictures/rules.ts'

/** A picture of a paste with a place in the text that moves as the text is edited. */
export type WaitingPicture = PastedPicture & { at: number }

/**
 * Puts what another program copied into the text. Null when it is not for us: our own clipboard, bare text, or a picture
 * alone. Else the pictures that it showed, which wait for the newsroom to have them.
 */
export function pasteInto(editor: Editor, data: DataTransfer): WaitingPicture[] | null {
  const html = data.getData('text/html')
  if (!html || html.includes('data-pm-slice')) return null
  const { body, pictures } = bodyFromClipboard(html)
  if (!bodyText(body).trim() && pictures.length === 0) return null
  if (!bodyText(body).trim() && data.files.length > 0) return null
  const { state, view } = editor
  const blocks = body.content.map((block) => state.schema.nodeFromJSON(block))
  const isLine = (at: number) => blocks.at(at)?.type.name === 'paragraph'
  const slice = new Slice(Fragment.from(blocks), isLine(0) ? 1 : 0, isLine(-1) ? 1 : 0)
  const tr = state.tr.replaceSelection(slice).setMeta('paste', true).setMeta('uiEvent', 'paste')
  view.dispatch(tr.scrollIntoView())
  const { doc, selection } = editor.state
  const last = selection.$to.index(0)
  return pictures.map((picture) => {
    const index = last - (blocks.length - picture.after)
    let at = 0
    for (let before = 0; before <= Math.min(index, doc.childCount - 1); before++)
      at += doc.child(before).nodeSize
    return { ...picture, at }
  })
}

/** The bytes of a picture that stands in the HTML itself, or null when it is an address. */
export function inlinePicture(url: string): File | null {
  const match = /^data:(image\/[\w+.-]+);base64,(.*)$/is.exec(url)
  if (!match?.[1] || !match[2]) return null
  const bytes = Uint8Array.from(atob(match[2]), (sign) => sign.charCodeAt(0))
  return new File([bytes], 'picture', { type: match[1] })
}

/** Brings pictures of a paste to the newsroom one by one, and into the text where they stood. Answers how many came. */
export async function bringPictures(
  editor: Editor,
  waiting: WaitingPicture[],
  send: (source: File | string) => Promise<SentPicture | null>,
): Promise<number> {
  const follow = ({ transaction }: { transaction: { mapping: { map: (at: number) => number } } }) => {
    for (const one of waiting) one.at = transaction.mapping.map(one.at)
  }
  editor.on('transaction', follow)
  let count = 0
  for (const one of waiting) {
    const picture = await send(inlinePicture(one.url) ?? one.url)
    if (!picture || editor.isDestroyed) continue
    // Where the file does not say whose picture it is nobody knows: the checklist asks for the credit.
    const { words } = picture
    const attrs = {
      pictureId: picture.id,
      alt: one.alt || words.alt,
      caption: one.caption || words.caption,
      credit: words.credit,
    }
    const at = Math.min(one.at, editor.state.doc.content.size)
    editor.commands.insertContentAt(at, { type: 'picture', attrs }, { updateSelection: false })
    count++
  }
  editor.off('transaction', follow)
  return count
}
