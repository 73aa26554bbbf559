import { AppError } from '#lib/errors.ts'

/** One object of a JSON document, still as text, with where it stood: keys, and "*" for the elements of a list. */
export type JsonElement = { path: string; text: string; line: number }
/** What ended before it should have: the file is cut off or damaged from that line on. */
export type JsonEnd = { broken: string; line: number }

const MAX_ELEMENT = 20_000_000
const MAX_DEPTH = 500
const MAX_KEY = 1_000

type Frame = { isObject: boolean; key: string; expectsKey: boolean }

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const COLON = 0x3a
const COMMA = 0x2c
const NEWLINE = 0x0a

/**
 * Cuts a JSON document of any size into the objects whose paths are wanted, so that memory holds one of them at a time.
 * What stands around them is not kept, and only its brackets and strings are checked.
 */
export async function* readJsonElements(
  chunks: AsyncIterable<string>,
  isWanted: (path: string) => boolean,
): AsyncGenerator<JsonElement | JsonEnd> {
  const splitter = new Splitter(isWanted)
  for await (const chunk of chunks) {
    splitter.write(chunk)
    yield* splitter.found.splice(0)
    if (splitter.broken) break
  }
  const broken = splitter.end()
  if (broken) yield { broken, line: splitter.line }
}

class Splitter {
  readonly found: JsonElement[] = []
  line = 1
  broken = ''
  readonly #isWanted: (path: string) => boolean
  readonly #stack: Frame[] = []
  #inString = false
  #escaped = false
  #key: string[] | null = null
  /** How deep inside the wanted object we are; 0 outside. */
  #depth = 0
  #parts: string[] = []
  #length = 0
  #path = ''
  #began = 1
  #hasBegun = false

  constructor(isWanted: (path: string) => boolean) {
    this.#isWanted = isWanted
  }

  write(chunk: string): void {
    let from = 0
    for (let at = 0; at < chunk.length && !this.broken; at++) {
      const code = chunk.charCodeAt(at)
      if (code === NEWLINE) this.line++
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (code === BACKSLASH) this.#escaped = true
        else if (code === QUOTE) {
          this.#inString = false
          this.#endKey(chunk.slice(from, at))
        }
        continue
      }
      if (code === QUOTE) {
        this.#inString = true
        if (this.#depth === 0 && this.#stack.at(-1)?.expectsKey) {
          this.#key = []
          from = at + 1
        }
      } else if (this.#depth > 0) {
        if (code === OPEN_BRACE || code === OPEN_BRACKET) this.#depth++
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
          this.#depth--
          if (this.#depth === 0) {
            this.#keep(chunk.slice(from, at + 1))
            this.#emit()
          }
        }
      } else if (this.#structure(code)) from = at
    }
    if (this.#depth > 0) this.#keep(chunk.slice(from))
    else this.#key?.push(chunk.slice(from).slice(0, MAX_KEY))
  }

  /** Empty when the document ended where it should. */
  end(): string {
    if (this.broken) return this.broken
    const isOpen = this.#stack.length > 0 || this.#depth > 0 || this.#inString
    return isOpen ? 'the file ends in the middle' : ''
  }

  /** Reads a sign outside of wanted objects. True when it begins one. */
  #structure(code: number): boolean {
    const frame = this.#stack.at(-1)
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      const path = this.#stack.map(({ isObject, key }) => (isObject ? key : '*')).join('.')
      if (this.#stack.length === 0 && this.#hasBegun)
        this.broken = 'something follows the end of the document'
      this.#hasBegun = true
      if (code === OPEN_BRACE && this.#isWanted(path)) {
        this.#depth = 1
        this.#path = path
        this.#began = this.line
        return true
      }
      if (this.#stack.length >= MAX_DEPTH)
        throw new AppError(
          'invalid',
          'The file is JSON that is nested too deeply. Such files are refused: they can be traps.',
        )
      this.#stack.push({ isObject: code === OPEN_BRACE, key: '', expectsKey: code === OPEN_BRACE })
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      const closed = this.#stack.pop()
      if (!closed || closed.isObject !== (code === CLOSE_BRACE))
        this.broken = 'a bracket closes what is not open'
    } else if (frame?.isObject && code === COLON) frame.expectsKey = false
    else if (frame?.isObject && code === COMMA) frame.expectsKey = true
    return false
  }

  #endKey(rest: string): void {
    if (!this.#key) return
    const frame = this.#stack.at(-1)
    if (frame) frame.key = [...this.#key, rest].join('').slice(0, MAX_KEY)
    this.#key = null
  }

  #keep(part: string): void {
    this.#length += part.length
    if (this.#length <= MAX_ELEMENT) this.#parts.push(part)
    else this.#parts = []
  }

  #emit(): void {
    this.found.push({ path: this.#path, text: this.#parts.join(''), line: this.#began })
    this.#parts = []
    this.#length = 0
  }
}
