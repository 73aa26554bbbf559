import { expect, it } from 'vitest'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor, makePlace } from '#lib/testing/factories.ts'
import { refreshRecall } from './commands.ts'
import { findSameEvent, listRecallsToMend, suggestRecalls } from './editor-queries.ts'

const text = (headline: string) => ({
  id: null,
  edition: 'en',
  headline,
  standfirst: '',
  text: 'Olena Koval spoke at the harbour.',
  sectionId: null,
  placeId: null,
  tagIds: [],
})

it('suggestRecalls answers with the reason in the words of the text', async () => {
  const place = await makePlace()
  const body = 'Olena Koval promised a new harbour bridge.'
  const earlier = await makeArticle({
    headline: 'Harbour bridge promised',
    body,
    placeId: place.id,
    publishedAt: { hoursAgo: 50 },
  })
  await makeArticle({ headline: 'Library opens on Sundays', standfirst: '', body: 'Readers are glad.' })
  await refreshRecall()
  const found = await suggestRecalls(await makeEditor(), {
    ...text('Harbour bridge is ready'),
    placeId: place.id,
  })
  expect(found).toMatchObject([
    { id: earlier.id, reason: { names: ['Olena Koval'], samePlace: true, days: 2 } },
  ])
})

it('findSameEvent lists what the edition published or began in 48 hours, and nothing older or elsewhere', async () => {
  const headline = 'Fire destroys the old market hall'
  const [shown, draft] = [await makeArticle({ headline }), await makeArticle({ headline, status: 'draft' })]
  await makeArticle({ headline, publishedAt: { hoursAgo: 60 } })
  await makeArticle({ headline, edition: 'uk' })
  await makeArticle({ headline: 'Orchestra plays in the park' })
  const found = await findSameEvent(await makeEditor(), text('Old market hall destroyed in a fire'))
  expect(found.map(({ id }) => id).sort()).toEqual([shown.id, draft.id].sort())
  const own = await findSameEvent(await makeEditor(), { ...text(headline), id: shown.id })
  expect(own.map(({ id }) => id)).toEqual([draft.id])
})

it('listRecallsToMend names published articles whose chosen Recall readers cannot see', async () => {
  const gone = await makeArticle({ status: 'withdrawn' })
  const { id } = await makeArticle({ recallIds: [gone.id, (await makeArticle()).id] })
  await makeArticle({ recallIds: [gone.id], status: 'draft' })
  expect(await listRecallsToMend(await makeEditor())).toMatchObject([
    { article: { id }, target: { id: gone.id } },
  ])
})
