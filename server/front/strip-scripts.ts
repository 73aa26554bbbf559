import { type Token, Tokenizer, TokenizerMode } from 'parse5'

export type StrippedPage = {
  html: string
  /** The texts of our own inline scripts, marked `data-keep`: the security policy names their digests. */
  inlineScripts: string[]
  /** The status that the page asks for in `<meta name="dateline-status">`: Next itself cannot answer 410. */
  status: number | null
}

type Range = { start: number; end: number }
type OpenScript = { start: number; textStart: number; attributes: Map<string, string> }

const TEXT_MODES: Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
}

const JAVASCRIPT = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i
// Flight data and manifests of Next, chunk lists of its bundler, the streaming marks of React.
const FRAMEWORK_TEXT = /self\.__next_[a-z]|globalThis\["TURBOPACK"\]|webpackChunk_N_E|\$R[TBCSXMV]=/
const NEXT_FILE = /^(?:https?:\/\/[^/]+)?\/_next\//

/**
 * Takes Next's scripts, their preloads and the flight data out of a finished page; every other byte stays. Null when
 * the page is not finished (content that a script would move into place): such a page needs its scripts.
 */
export function stripScripts(html: string): StrippedPage | null {
  const cut: Range[] = []
  const inlineScripts: string[] = []
  let open: OpenScript | null = null
  let finished = true
  let status: number | null = null

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(tag) {
        const { startOffset = 0, endOffset = 0 } = tag.location ?? {}
        const attributes = new Map(tag.attrs.map(({ name, value }) => [name, value]))
        const mode = TEXT_MODES[tag.tagName]
        if (mode !== undefined && !open) {
          tokenizer.state = mode
          tokenizer.lastStartTagName = tag.tagName
        }
        if (tag.tagName === 'script') open = { start: startOffset, textStart: endOffset, attributes }
        else if (tag.tagName === 'link' && isScriptPreload(attributes))
          cut.push({ start: startOffset, end: endOffset })
        else if (tag.tagName === 'template' && isPlaceOfContent(attributes)) finished = false
        else if (tag.tagName === 'html' && attributes.get('id') === '__next_error__') finished = false
        else if (tag.tagName === 'meta' && attributes.get('name') === 'dateline-status')
          status = Number(attributes.get('content')) || null
      },
      onEndTag(tag) {
        if (tag.tagName !== 'script' || !open) return
        const { startOffset = 0, endOffset = 0 } = tag.location ?? {}
        const text = html.slice(open.textStart, startOffset)
        if (isFrameworkScript(open.attributes, text)) cut.push({ start: open.start, end: endOffset })
        else if (open.attributes.has('data-keep') && isGuardedInline(open.attributes))
          inlineScripts.push(text)
        open = null
      },
      onComment({ data }: Token.CommentToken) {
        if (data === '$?' || data === '$~') finished = false
      },
      onDoctype() {},
      onEof() {},
      onCharacter() {},
      onNullCharacter() {},
      onWhitespaceCharacter() {},
    },
  )
  tokenizer.write(html, true)
  return finished && !open ? { html: withoutRanges(html, cut), inlineScripts, status } : null
}

// React marks with a template what a script will fill in or draw again. A boundary that only says "404" is empty on
// purpose: it sets the status of a page whose content stands beside it.
function isPlaceOfContent(attributes: Map<string, string>): boolean {
  if (/^[BP]:/.test(attributes.get('id') ?? '')) return true
  const digest = attributes.get('data-dgst')
  return digest !== undefined && !digest.startsWith('NEXT_HTTP_ERROR_FALLBACK;')
}

function isScriptPreload(attributes: Map<string, string>): boolean {
  const rel = attributes.get('rel')?.toLowerCase() ?? ''
  if (!NEXT_FILE.test(attributes.get('href') ?? '')) return false
  return (
    rel === 'modulepreload' ||
    (/^(?:preload|prefetch)$/.test(rel) && attributes.get('as')?.toLowerCase() === 'script')
  )
}

function isFrameworkScript(attributes: Map<string, string>, text: string): boolean {
  if (attributes.has('data-keep')) return false
  const src = attributes.get('src')
  if (src !== undefined) return NEXT_FILE.test(src)
  if (!isRunInline(attributes)) return false
  return FRAMEWORK_TEXT.test(text)
}

// Chromium guards inline speculation rules as it guards scripts: beside a digest the keyword alone does not let them in.
function isGuardedInline(attributes: Map<string, string>): boolean {
  return isRunInline(attributes) || (!attributes.has('src') && attributes.get('type') === 'speculationrules')
}

function isRunInline(attributes: Map<string, string>): boolean {
  return !attributes.has('src') && JAVASCRIPT.test(attributes.get('type')?.trim() ?? '')
}

function withoutRanges(html: string, cut: Range[]): string {
  let kept = ''
  let from = 0
  for (const { start, end } of cut) {
    kept += html.slice(from, start)
    from = end
  }
  return kept + html.slice(from)
}
