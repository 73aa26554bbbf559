import { findHtmlErrors, hasJava } from '#scripts/checks/nu.ts'
import { expect, test } from '../../fixtures.ts'
import { listPublicPages } from '../../support/public-pages.ts'

test('the Nu HTML checker finds no error on any public page type', async ({ newsroom, request }) => {
  test.skip(!hasJava(), 'the Nu HTML checker needs Java')
  test.setTimeout(120_000)
  const story = await newsroom.publish({
    hero: await newsroom.hero(),
    body: {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A list' }] },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One' }] }] },
          ],
        },
        {
          type: 'blockquote',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A quotation.' }] }],
        },
        { type: 'embed', attrs: { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'A film' } },
      ],
    },
  })
  const own = { name: 'article with everything', path: story.path }
  const pages = []
  for (const { name, path } of [own, ...(await listPublicPages())])
    pages.push({ name, html: await (await request.get(path)).text() })
  expect(findHtmlErrors(pages)).toEqual([])
})
