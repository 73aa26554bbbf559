import { beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { questionStems } from './rules.ts'
import { findMatches, indexArticles } from './store.ts'

async function makeFindable(id: number, headline: string, text = '') {
  await inTransaction((tx) => indexArticles(tx, [{ id, headline, standfirst: '', text }]))
}

const find = async (q: string, edition: 'en' | 'uk' = 'en') =>
  (await findMatches(edition, questionStems(q), 0, 10)).ids

describe('findMatches', () => {
  let inHeadline: number
  let inBody: number

  beforeEach(async () => {
    inBody = (await makeArticle()).id
    inHeadline = (await makeArticle()).id
    await makeFindable(inBody, 'Islanders wait', 'They wait for the ferry, it’s late.')
    await makeFindable(inHeadline, 'Ferries return')
  })

  it('finds any form of a word and ranks the headline above the body', async () => {
    expect(await find('ferry')).toEqual([inHeadline, inBody])
  })

  it('wants every word', async () => {
    expect(await find('ferry islander')).toEqual([inBody])
    expect(await find('ferry submarine')).toEqual([])
  })

  it('finds Ukrainian case forms in their own edition only', async () => {
    const { id } = await makeArticle({ edition: 'uk' })
    await makeFindable(id, 'Реформа освіти')
    expect(await find('освіта', 'uk')).toEqual([id])
    expect(await find('освіта', 'en')).toEqual([])
  })

  it('takes quotation marks and operators as plain text', async () => {
    expect(await find("ferry' & | ! :* ( <-> \\")).toEqual([inHeadline, inBody])
  })
})
