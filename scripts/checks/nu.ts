import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import vnu from 'vnu-jar'

/** One page to judge: a name for people, and its HTML. */
export type NamedPage = { name: string; html: string }

type Message = {
  type: string
  subType?: string
  url?: string
  lastLine?: number
  message: string
  extract?: string
}

/** True when this machine can run the Nu HTML checker, which needs Java. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0
}

/** What the Nu HTML checker finds wrong with the pages: one sentence an error, with the page's name and the line. */
export function findHtmlErrors(pages: NamedPage[]): string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-nu-'))
  try {
    const files = pages.map((_, index) => path.join(folder, `${index}.html`))
    pages.forEach(({ html }, index) => {
      writeFileSync(files[index] ?? '', html)
    })
    const run = spawnSync('java', ['-jar', String(vnu), '--format', 'json', '--errors-only', ...files], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    if (run.error) throw run.error
    const { messages }: { messages: Message[] } = JSON.parse(run.stderr)
    return messages.map(({ url, lastLine, message, extract }) => {
      const page = pages[Number(path.basename(url ?? '', '.html'))]
      return `${page?.name}, line ${lastLine}: ${message} (${extract?.trim()})`
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
