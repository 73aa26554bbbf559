import type { APIRequestContext } from '@playwright/test'
import { DOMParser } from 'linkedom'
import { SaxesParser } from 'saxes'

/** An XML file at an address. @throws when a strict parser refuses it. */
export async function readXml(request: APIRequestContext, path: string) {
  const answer = await request.get(path)
  const xml = await answer.text()
  if (answer.ok()) assertWellFormed(xml)
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  const textsOf = (name: string) =>
    [...document.querySelectorAll(name)].map((element) => element.textContent ?? '')
  return { status: answer.status(), headers: answer.headers(), xml, document, textsOf }
}

function assertWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

/** The path of a whole address, as the tests ask for it. */
export function pathOf(address: string): string {
  return new URL(address).pathname
}

/** Every address that the sitemaps list, from the index down; those of news sitemaps, which stand in others too, left out. */
export async function readSitemaps(request: APIRequestContext, origin = ''): Promise<string[]> {
  const index = await readXml(request, `${origin}/sitemap.xml`)
  const files = index
    .textsOf('sitemap > loc')
    .map(pathOf)
    .filter((file) => !file.includes('news'))
  const maps = await Promise.all(files.map((file) => readXml(request, origin + file)))
  return maps.flatMap((map) => map.textsOf('url > loc').map(pathOf))
}
