import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findDanger } from './danger.fixture.ts'
import { bodyFromHtml } from './from-html.ts'
import { bodyHtml } from './html.ts'
import { bodySchema } from './schema.ts'

const FILE = new URL('../../../shared/data/hostile/items.json', import.meta.url)
const present = existsSync(FILE)
const title = present
  ? 'hostile vectors'
  : `hostile vectors: absent, nothing was tested (no ${FILE.pathname})`
const vectors: { id: number; data: string }[] = present ? JSON.parse(readFileSync(FILE, 'utf8')) : []

describe.skipIf(!present)(title, () => {
  it.each(vectors)('vector $id comes out harmless', ({ data }) => {
    for (const html of [data, data.replaceAll('%js_uri_alert%', 'javascript:alert(1)'), `<p>${data}</p>`]) {
      const { body } = bodyFromHtml(html, {
        baseUrl: 'https://a.test/',
        pictures: new Map(),
        wordpress: true,
      })
      expect(bodySchema.safeParse(body).error?.issues).toBeUndefined()
      const out = bodyHtml(body, {
        pictures: {},
        absoluteUrl: (path) => `https://x.test${path}`,
        recall: null,
      })
      expect(findDanger(out)).toEqual([])
    }
  })
})
