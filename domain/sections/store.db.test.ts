import { describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeSection } from '#lib/testing/factories.ts'
import { findSectionRow, listNamedSectionRows, listSectionRows } from './store.ts'

describe('sections', () => {
  it('stand in an edition’s menu in their order, if the edition names them', async () => {
    await makeSection({ slug: 'second', name: 'Second', position: 2 })
    await makeSection({ slug: 'first', name: 'First', nameUk: 'Перша', position: 1 })
    await db.section.create({
      data: { slug: 'imported', texts: { create: { edition: 'en', name: 'Imported' } } },
    })
    const slugs = async (edition: 'en' | 'uk') =>
      (await listNamedSectionRows(edition)).map(({ slug }) => slug)
    expect(await slugs('en')).toEqual(['imported', 'first', 'second'])
    expect(await slugs('uk')).toEqual(['first', 'second'])
    expect((await listSectionRows('uk')).map(({ name }) => name)).toContain('Imported')
    expect(await findSectionRow('uk', 'first')).toMatchObject({ name: 'Перша' })
    expect(await findSectionRow('en', 'nowhere')).toBeNull()
  })
})
