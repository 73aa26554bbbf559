import { expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { refreshRecall } from './commands.ts'
import { readLexicon } from './profile-store.ts'

it('readLexicon counts a small archive once, and anew after an article came, changed or went', async () => {
  const publish = async (headline: string) => {
    const { id } = await makeArticle({ headline, standfirst: '', body: 'Nothing else.' })
    await refreshRecall()
    return id
  }
  const read = () => readLexicon('en', ['lighthous'])
  const first = await publish('Lighthouse keeper retires')
  await publish('Lighthouse painted red')
  const two = await read()
  expect(two.counts.get('lighthous')).toBe(2)
  expect(await read()).toBe(two)

  await publish('Lighthouse opens to visitors')
  const three = await read()
  expect(three.counts.get('lighthous')).toBe(3)
  expect(three.total).toBe(two.total + 1)

  await db.recallProfile.update({ where: { articleId: first }, data: { terms: ['keeper'], weights: [100] } })
  expect((await read()).counts.get('lighthous')).toBe(2)

  await db.recallProfile.delete({ where: { articleId: first } })
  expect((await read()).total).toBe(two.total)
})
