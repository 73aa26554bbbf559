import { type Inline, type Mark, storableText } from '../schema.ts'

/** A piece of a line while HTML is read: text with what holds for it, or a break. */
export type Run = { text: string; bold: boolean; italic: boolean; href: string | null } | 'break'

/**
 * Runs as the lines of paragraphs: white space collapsed and trimmed, neighbours of one kind joined, and a new line
 * wherever two breaks follow each other, as people write paragraphs in HTML. Empty lines are left out.
 */
export function tidyLines(runs: readonly Run[]): Inline[][] {
  return splitAtDoubleBreaks(runs)
    .map(tidyLine)
    .filter((line) => line.length > 0)
}

/** Runs as one line without breaks and bold, as a heading has it. */
export function tidyHeading(runs: readonly Run[]): Inline[] {
  return tidyLine(runs.map((run) => (run === 'break' ? space : { ...run, bold: false })))
}

/** The bare words of runs on one line, for captions. */
export function tidyText(runs: readonly Run[]): string {
  const text = runs.map((run) => (run === 'break' ? ' ' : run.text)).join('')
  return storableText(text).replace(/\s+/g, ' ').trim()
}

const space: Run = { text: ' ', bold: false, italic: false, href: null }
const isBlank = (run: Run) => run !== 'break' && /^[ \t\n\r\f]*$/.test(run.text)

function splitAtDoubleBreaks(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  let breaks = 0
  for (const run of runs) {
    if (run === 'break') {
      breaks++
      continue
    }
    if (breaks > 0 && isBlank(run)) continue
    if (breaks > 1) lines.push([])
    else if (breaks === 1) lines.at(-1)?.push('break')
    breaks = 0
    lines.at(-1)?.push(run)
  }
  return lines
}

/** One line: no space at its ends or beside its breaks, none after another, no break at its ends. */
function tidyLine(runs: readonly Run[]): Inline[] {
  const kept: Run[] = []
  let afterSpace = true
  for (const run of runs) {
    if (run === 'break') {
      if (kept.length === 0) continue
      trimEnd(kept)
      if (kept.length > 0) kept.push('break')
      afterSpace = true
      continue
    }
    const collapsed = storableText(run.text).replace(/[ \t\n\r\f]+/g, ' ')
    const text: string = afterSpace ? collapsed.replace(/^ /, '') : collapsed
    if (!text) continue
    afterSpace = text.endsWith(' ')
    const last = kept.at(-1)
    if (last && last !== 'break' && sameKind(last, run)) last.text += text
    else kept.push({ ...run, text })
  }
  trimEnd(kept)
  return kept.map(toInline)
}

function trimEnd(runs: Run[]): void {
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    if (last === 'break') {
      runs.pop()
      continue
    }
    last.text = last.text.replace(/ $/, '')
    if (last.text) return
    runs.pop()
  }
}

type TextRun = Exclude<Run, 'break'>

function sameKind(a: TextRun, b: TextRun): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href
}

function toInline(run: Run): Inline {
  if (run === 'break') return { type: 'hardBreak' }
  const marks: Mark[] = []
  if (run.href) marks.push({ type: 'link', attrs: { href: run.href } })
  if (run.bold) marks.push({ type: 'bold' })
  if (run.italic) marks.push({ type: 'italic' })
  return marks.length > 0 ? { type: 'text', text: run.text, marks } : { type: 'text', text: run.text }
}
