import { db } from '#lib/db.ts'
import { unique } from '#lib/testing/factories.ts'
import type { Newsroom } from '../newsroom.ts'

/**
 * What came from other newsrooms, what did not reach those who should hear, an archive that was taken in and one that
 * waits for a decision: rows as the program leaves them. Nothing is switched on. Answers the two imports.
 */
export async function setOutsideScene({ editor, section }: Newsroom, articleId: number): Promise<number[]> {
  await sendWire(section.id, articleId)
  await loseDelivery(articleId)
  return takeIn(editor)
}

async function sendWire(sectionId: number, articleId: number): Promise<void> {
  const source = await db.wireSource.create({
    data: {
      name: unique('Сусідній дріт'),
      url: `https://example.org/${unique('wire')}.xml`,
      edition: 'uk',
      sectionId,
      isOn: false,
      askedAt: new Date(),
      problem: 'The feed answered 503.',
      failures: 2,
    },
  })
  const item = (headline: string) => ({
    sourceId: source.id,
    itemKey: unique('item'),
    hash: unique('hash'),
    headline,
    standfirst: 'Рятувальники працювали до ранку.',
    url: 'https://example.org/news',
    content: {},
    publishedAt: new Date(),
  })
  const first = await db.wireItem.create({
    data: { ...item('Річка вийшла з берегів'), nearId: articleId, nearness: 0.8 },
  })
  await db.wireItem.create({ data: { ...item('Річка виходить з берегів'), nearItemId: first.id } })
  await db.wireItem.create({
    data: { ...item('Греблю закріпили'), state: 'taken', articleId, isNewer: true },
  })
  await db.wireItem.create({ data: { ...item('Погода на завтра'), state: 'ignored' } })
}

async function loseDelivery(articleId: number): Promise<void> {
  const target = await db.pushTarget.create({
    data: { kind: 'webhook', name: 'Сусідня редакція', address: 'https://example.org/hook', active: false },
  })
  const delivery = { targetId: target.id, articleId, touched: [], attempts: 3 }
  await db.delivery.createMany({
    data: [
      { ...delivery, state: 'dead', problem: '410' },
      { ...delivery, state: 'waiting', problem: '503', dueAt: new Date(Date.now() + 86_400_000) },
    ],
  })
}

async function takeIn({ id: editorId, name: editorName }: Newsroom['editor']): Promise<number[]> {
  const survey = {
    size: 40_000,
    format: 'csv',
    items: 12,
    sections: [{ name: 'Місто', count: 12 }],
    authors: [{ name: 'Ірина', count: 12 }],
    columns: ['Назва', 'Текст'],
  }
  const report = {
    format: 'csv',
    created: 10,
    drafts: 1,
    skipped: [{ item: 'Рядок', reason: 'It has neither a headline nor a text.', line: 7 }],
  }
  const run = { name: 'archive.csv', editorId, editorName, survey }
  const [done, ready] = await db.importRun.createManyAndReturn({
    data: [
      { ...run, state: 'done', done: 12, report },
      { ...run, state: 'ready' },
    ],
    select: { id: true },
  })
  return [done?.id ?? 0, ready?.id ?? 0]
}
