import { expect, it } from 'vitest'
import { readPage } from '../read-page.ts'
import { findReaderProblems } from './readers.ts'

const SITE = 'https://news.example'
const URL_A = `${SITE}/news/a`
const TIME = '2026-03-01T12:00:00+02:00'
const sentence = (n: number) =>
  `Sentence ${n} tells how the river rose in the night, and that the lower town was warned before dawn came. `
const text = Array.from({ length: 8 }, (_, n) => `<p>${sentence(n).repeat(3)}</p>`).join('')
const RECALL = 'An earlier story about the very same river'

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const right = `<!DOCTYPE html><html lang="en"><head><title>River rises | Dateline</title>
${meta('og:title', 'River rises')}${meta('og:url', URL_A)}${meta('og:type', 'article')}
${meta('og:image', `${SITE}/a.jpg`)}${meta('og:image:width', '1200')}${meta('og:image:height', '630')}${meta('og:image:alt', 'x')}
${meta('article:published_time', TIME)}${meta('article:author', `${SITE}/author/koval`)}<meta name="author" content="Olha Koval">
</head><body><main><article class="article"><header><h1>River rises</h1><div class="supplemental"><time datetime="${TIME}">1 March</time></div></header>
<div class="body">${text}<aside class="recall"><a href="/news/earlier">${RECALL}</a></aside></div>
<a rel="author" href="/author/koval">Olha Koval</a></article></main></body></html>`

const rail = `<div><p>${sentence(9)} <a href="/news/other">Quite another story of the day</a> ${sentence(10)}</p></div>`
const early = '<p><time datetime="2026-03-09">Today</time></p>'

const found = async (html: string) => {
  const page = readPage(URL_A, html)
  if (!page.article) throw new Error('The page has no article.')
  return (await findReaderProblems({ ...page, article: page.article })).join('\n')
}

it('finds nothing wrong with a page that readers take as it is', async () => {
  expect(await found(right)).toBe('')
})

it.each([
  [
    'another title',
    right.replace('content="River rises"', 'content="Quite something else"'),
    /for the title/,
  ],
  ['another author', right.replace('content="Olha Koval"', 'content="Nobody"'), /does not name Olha Koval/],
  [
    'another date',
    right.replace(`time" content="${TIME}`, 'time" content="2020-01-01'),
    /Readability dates it/,
  ],
  [
    'text that is thrown away',
    right.replace('<p>Sentence 3', '<p style="display:none">Sentence 3'),
    /keeps \d+ % of/,
  ],
  ['a rail in the text', right.replace('</article>', `${rail}</article>`), /for a part of the text/],
  ['no title in previews', right.replace(/<meta property="og:title"[^>]*>/, ''), /reads the title/],
  [
    'another address',
    right.replace('url" content="', 'url" content="https://other.example/'),
    /reads the address/,
  ],
  [
    'a page that is no article',
    right.replace('content="article"', 'content="website"'),
    /takes it for website/,
  ],
  ['a date before the article', right.replace('<main>', `${early}<main>`), /reader dates it 2026-03-09/],
  [
    'somebody else',
    right.replace(`author" content="${SITE}/author/koval`, `author" content="x`),
    /reads the author/,
  ],
  ['a small picture', right.replace('content="1200"', 'content="600"'), /no picture of 1200/],
])('finds %s', async (_, html, problem) => {
  expect(html).not.toBe(right)
  expect(await found(html)).toMatch(problem)
})
