import { expect, it } from 'vitest'
import { makeEditor } from '#lib/testing/factories.ts'
import { newsroomDay } from '#lib/time.ts'
import { saveCrawlerPolicy } from './commands.ts'
import { getCrawlersForDesk } from './editor-queries.ts'
import { crawlersSetting } from './schema.ts'
import { addCrawlerVisits } from './store.ts'

it('counts of several processes add up by day, and the desk sees the last 30 days with the class', async () => {
  const editor = await makeEditor({ role: 'chief' })
  const today = newsroomDay(new Date())
  const visits = new Map([
    ['Googlebot', 3],
    ['GPTBot', 2],
  ])
  await Promise.all([addCrawlerVisits(today, visits), addCrawlerVisits(today, visits)])
  await addCrawlerVisits('2020-01-01', visits)
  expect((await getCrawlersForDesk(editor)).days).toEqual([
    { day: today, agent: 'Googlebot', kind: 'engine', visits: 6 },
    { day: today, agent: 'GPTBot', kind: 'training', visits: 4 },
  ])
})

it('a policy is refused by the field when a contact is none', async () => {
  const editor = await makeEditor({ role: 'chief' })
  const value = { ...crawlersSetting.initial, contacts: ['call us'] }
  await expect(saveCrawlerPolicy(editor, { baseVersion: 0, value })).rejects.toMatchObject({
    fields: { 'contacts.0': expect.stringContaining('e-mail address') },
  })
})
