import type { Body } from '#domain/body/schema.ts'
import type { FeedHead, FeedSource } from './rules.ts'

/** Texts that have broken outputs of others. None may break ours, and each comes back as it was written. */
export const NAUGHTY = [
  'a ]]> b </item></entry> & &amp; <b>',
  '</script><script>alert(1)</script>',
  '"quotes" \'and\' `ticks` \\ \\n \\u0000',
  'carriage\rreturn\nline\tfeed',
  'مرحبا \u202eRTL\u202c \u200f שלום',
  '👩‍👩‍👧‍👦 🇺🇦 e\u0301 \u2028\u2029',
  'Ґрунт’яний п’єдестал — «лапки»',
  '{"json": [1]}',
  'x'.repeat(10_000),
]

/** What XML 1.0 cannot carry in any form; JSON can. */
export const UNCARRIED = 'a\u0000b\u0008c\u000bd\u001fe\ufffef'

export const head: FeedHead = {
  title: 'Dateline & Sons',
  description: 'News',
  language: 'uk',
  publisher: 'Dateline',
  link: 'https://news.example/uk',
  self: 'https://news.example/uk/feed.xml',
  hubs: ['https://hub.example/'],
  icon: 'https://news.example/assets/logo-512.png',
  changedAt: null,
}

export const text = (words: string): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})

/** An article with everything that an article can have. */
export function makeSource(changes: Partial<FeedSource> = {}): FeedSource {
  return {
    id: 1,
    uuid: '0195c1de-7a68-7cc0-a1b2-0123456789ab',
    edition: 'uk',
    slug: 'bridge',
    version: 3,
    headline: 'Bridge opens',
    standfirst: 'It took two years.',
    body: text('The bridge is open.'),
    wordCount: 4,
    bodyPictures: {},
    recall: [],
    picture: {
      picture: { id: 7, key: 'abc', width: 1000, height: 900, tint: '', cuts: {}, hasAvif: false },
      alt: 'Crowd & flags',
      caption: 'Opening',
      credit: 'Photo: Koval',
    },
    section: { slug: 'city', name: 'City' },
    tags: [{ slug: 'bridges', name: 'Bridges' }],
    place: { slug: 'kyiv', name: 'Kyiv', latitude: 50.45, longitude: 30.52 },
    agency: 'UNN',
    authors: [
      { slug: 'koval', name: 'Olha Koval', jobTitle: 'Reporter' },
      { slug: 'bondar', name: 'Ihor Bondar', jobTitle: '' },
    ],
    corrections: [],
    translations: [{ uuid: '0195c1de-7a68-7cc0-a1b2-0123456789ac', edition: 'en', slug: 'bridge-en' }],
    publishedAt: '2026-03-01T10:00:00.000Z',
    modifiedAt: null,
    ...changes,
  }
}
