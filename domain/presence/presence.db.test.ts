import { describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { changePresence } from './commands.ts'
import { findWriter } from './editor-queries.ts'
import { LEASE_MS, type PresenceAct } from './rules.ts'

async function openTwo() {
  const [olena, petro, article] = await Promise.all([
    makeEditor({ name: 'Olena' }),
    makeEditor({ name: 'Petro', role: 'author' }),
    makeArticle(),
  ])
  const says = (editor: typeof olena, act: PresenceAct) =>
    changePresence(editor, { articleId: article.id, page: `page of ${editor.name}`, act })
  return { olena, petro, article, says }
}

const acts = () => db.auditEntry.findMany({ select: { act: true, editorName: true, subjectKind: true } })

describe('changePresence', () => {
  it('tells whoever comes second who writes, and lets the two pass the text on', async () => {
    const { olena, petro, article, says } = await openTwo()
    expect(await says(olena, 'hold')).toMatchObject({ isMine: true, writer: { name: 'Olena' } })
    expect(await says(petro, 'hold')).toMatchObject({ isMine: false, writer: { name: 'Olena' } })
    expect((await findWriter(petro, article.id))?.name).toBe('Olena')
    expect(await findWriter(olena, article.id)).toBeNull()
    await says(petro, 'ask')
    expect((await says(olena, 'hold')).wanted).toEqual({ name: 'Petro', mode: 'ask', isMine: false })
    expect(await says(olena, 'give')).toMatchObject({ isMine: false, writer: { name: 'Petro' } })
    expect(await acts()).toEqual([])
  })

  it('writes a take-over down, once', async () => {
    const { olena, petro, says } = await openTwo()
    await says(olena, 'hold')
    await says(petro, 'take')
    await says(petro, 'take')
    expect(await acts()).toEqual([{ act: 'article.take-over', editorName: 'Petro', subjectKind: 'article' }])
  })

  it('forgets who was not heard of for long', async () => {
    const { olena, petro, article, says } = await openTwo()
    await says(olena, 'hold')
    const heardAt = new Date(Date.now() - LEASE_MS)
    await db.articlePresence.update({ where: { articleId: article.id }, data: { heardAt } })
    expect(await findWriter(petro, article.id)).toBeNull()
    expect((await says(petro, 'hold')).isMine).toBe(true)
  })

  it('lets one of two in who come at the same moment', async () => {
    const { olena, petro, says } = await openTwo()
    const answers = await Promise.all([says(olena, 'hold'), says(petro, 'hold')])
    expect(answers.filter(({ isMine }) => isMine)).toHaveLength(1)
  })
})
