/** Longest reference that is looked for: "&" and 40 characters to its semicolon. */
const LOOK_AHEAD = 41
const REFERENCE = /^&(?:#\d{1,8}|#[xX][\da-fA-F]{1,7}|[\p{L}_][\p{L}\p{N}_.-]{0,38});/u
const OPENERS = /&|<!\[CDATA\[|<!--/g

/**
 * The same text with every "&" that begins no reference written as "&amp;", as people forget it in "Smith & Sons": an
 * XML parser would take all that follows, tags too, for a name. Comments and CDATA stay as they are.
 */
export async function* escapeBareAmpersands(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  let closer: string | null = null
  for await (const chunk of chunks) {
    const step = escapeSome(rest + chunk, closer, false)
    yield step.done
    rest = step.rest
    closer = step.closer
  }
  yield escapeSome(rest, closer, true).done
}

/** Escapes as far as can be judged; `rest` waits for more text, `closer` is what ends the section that is open. */
function escapeSome(text: string, open: string | null, isEnd: boolean) {
  const done: string[] = []
  let closer = open
  let at = 0
  while (at < text.length) {
    if (closer) {
      const end = text.indexOf(closer, at)
      // The closer may be cut in two by the end of the chunk.
      const next =
        end === -1 ? Math.max(at, text.length - (isEnd ? 0 : closer.length - 1)) : end + closer.length
      done.push(text.slice(at, next))
      if (end === -1) return { done: done.join(''), rest: text.slice(next), closer }
      closer = null
      at = next
      continue
    }
    OPENERS.lastIndex = at
    const found = OPENERS.exec(text)
    const stop = found?.index ?? safeEnd(text, at, isEnd)
    done.push(text.slice(at, stop))
    if (!found) return { done: done.join(''), rest: text.slice(stop), closer }
    if (found[0] === '&') {
      if (!isEnd && text.length - stop < LOOK_AHEAD)
        return { done: done.join(''), rest: text.slice(stop), closer }
      done.push(REFERENCE.test(text.slice(stop, stop + LOOK_AHEAD)) ? '&' : '&amp;')
    } else {
      done.push(found[0])
      closer = found[0] === '<!--' ? '-->' : ']]>'
    }
    at = stop + found[0].length
  }
  return { done: done.join(''), rest: '', closer }
}

/** Where an opener could begin that the end of the chunk cuts in two. */
function safeEnd(text: string, from: number, isEnd: boolean): number {
  const last = isEnd ? -1 : text.lastIndexOf('<')
  return last >= from && text.length - last < 9 ? last : text.length
}
