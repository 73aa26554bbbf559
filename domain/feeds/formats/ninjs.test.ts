import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { head, makeSource, NAUGHTY } from '../feed.fixture.ts'
import { toFeedItem } from '../item.ts'
import { ninjsCanceled, ninjsFeed, ninjsItem } from './ninjs.ts'

// The IPTC's own schema, where it is at hand (github.com/iptc/newsinjson).
const SCHEMA = path.resolve(
  import.meta.dirname,
  '../../../../shared/data/validators/ninjs-schemas/ninjs-schema_3.1.json',
)

const correction = {
  id: 5,
  kind: 'correction' as const,
  text: 'Two.',
  publishedAt: '2026-03-02T10:00:00.000Z',
}
const bare = makeSource({
  picture: null,
  place: null,
  section: null,
  tags: [],
  authors: [],
  agency: '',
  standfirst: '',
})
const canceled = {
  uri: 'urn:uuid:0195c1de-7a68-7cc0-a1b2-0123456789ff',
  edition: 'uk',
  at: '2026-03-02T10:00:00.000Z',
}
const items = [
  makeSource({ corrections: [correction] }),
  bare,
  ...NAUGHTY.map((headline) => makeSource({ headline })),
]

describe('ninjs', () => {
  it('tells the whole item', () => {
    const item = toFeedItem(makeSource({ corrections: [correction] }))
    expect(ninjsItem(item)).toMatchObject({
      uri: item.uri,
      type: 'text',
      version: '3',
      pubStatus: 'usable',
      firstCreated: '2026-03-01T10:00:00.000Z',
      language: 'uk',
      headlines: [{ value: 'Bridge opens' }],
      bodies: [
        { contentType: 'text/html', wordCount: 4, value: item.html },
        {
          contentType: 'text/plain',
          value: expect.stringContaining('It took two years.\n\nThe bridge is open.'),
        },
      ],
      by: 'Olha Koval, Ihor Bondar',
      subjects: [
        { name: 'City', rel: 'section' },
        { name: 'Bridges', rel: 'about' },
      ],
      located: 'Kyiv',
      places: [{ geoJSON: { type: 'Point', coordinates: [30.52, 50.45] } }],
      associations: [
        {
          type: 'picture',
          by: 'Photo: Koval',
          renditions: [{ name: '16x9' }, { name: '4x3' }, { name: '1x1' }],
        },
      ],
      edNote: '2026-03-02T10:00:00.000Z Two.',
    })
  })

  it.skipIf(!existsSync(SCHEMA))('fits the schema of the IPTC, items and feeds', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    formats.default(ajv)
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object', required: ['type'] })
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
    const documents: unknown[] = [
      ...items.map((source) => ninjsItem(toFeedItem(source))),
      ninjsCanceled(canceled),
      JSON.parse(ninjsFeed(head, items.map(toFeedItem), [canceled])),
      JSON.parse(ninjsFeed(head, [])),
    ]
    for (const document of documents) {
      validate(document)
      expect(validate.errors).toBeNull()
    }
    expect(validate({ uri: 'urn:x:y', headline: 'of the first version' })).toBe(false)
  })
})
