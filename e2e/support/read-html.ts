import { gzipSync } from 'node:zlib'
import type { APIRequestContext } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'

/** The document at an address, as it comes over the wire: no script has run. */
export async function readHtml(request: APIRequestContext, path: string) {
  const answer = await request.get(path)
  const html = await answer.text()
  return { status: answer.status(), html, document: parseAsBrowser(html), headers: answer.headers() }
}

/** linkedom keeps the case of attribute names (React writes `dateTime`); a real parser first makes of it what a browser does. */
function parseAsBrowser(html: string) {
  return parseHTML(serialize(parse(html))).document
}

/** How many bytes a text or a file takes on the wire, compressed. */
export function gzippedSize(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length
}
