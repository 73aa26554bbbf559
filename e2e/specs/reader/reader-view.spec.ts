import { Readability } from '@mozilla/readability'
import { expect, test } from '../../fixtures.ts'
import { readHtml } from '../../support/read-html.ts'

const sentence = 'The river rose by two metres in the night, and the lower town was warned before dawn. '

test('Reader View keeps headline, author and the lead, and drops what surrounds the story', async ({
  newsroom,
  request,
}) => {
  for (let hour = 1; hour <= 4; hour += 1) {
    await newsroom.recallFromArchive({
      headline: `Rail story ${hour}`,
      publishedAt: { hoursAgo: 100 + hour },
      tagIds: [],
    })
  }
  const story = await newsroom.publish({
    headline: 'The lower town is warned before dawn',
    standfirst: 'The river rose by two metres in one night.',
    body: Array.from({ length: 8 }, () => sentence.repeat(4)),
  })
  const { document } = await readHtml(request, story.path)
  // linkedom's document is complete enough for Readability, which asks for the browser's type.
  const read = new Readability(document as unknown as Document).parse()
  expect(read?.title).toContain('The lower town is warned before dawn')
  expect(read?.byline).toContain('Iryna of desk')
  const text = read?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  expect(text.startsWith('The river rose by two metres in one night.')).toBe(true)
  expect(text).toContain('The river rose by two metres in the night')
  expect(text).not.toContain('Rail story')
})
