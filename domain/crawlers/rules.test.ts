import { describe, expect, it } from 'vitest'
import { AGENTS, agentOf, llmsTxt, refusedAgents, securityTxt } from './rules.ts'
import { createCrawlerCounts } from './visit-counts.ts'

const GOOGLEBOT = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'
const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36'

describe('agentOf', () => {
  it.each([
    [GOOGLEBOT, 'Googlebot', 'engine'],
    ['Googlebot-Image/1.0', 'Googlebot-Image', 'engine'],
    [
      'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
      'GPTBot',
      'training',
    ],
    ['Mozilla/5.0; compatible; ChatGPT-User/1.0; +https://openai.com/bot', 'ChatGPT-User', 'answer'],
    ['Mozilla/5.0; compatible; OAI-SearchBot/1.0; +https://openai.com/searchbot', 'OAI-SearchBot', 'search'],
    ['facebookexternalhit/1.1', 'facebookexternalhit', 'preview'],
    ['curl/8.5.0', 'other', 'other'],
  ])('knows %s', (userAgent, name, kind) => {
    expect(agentOf(userAgent)).toEqual({ name, kind })
  })

  it('knows no person, and never a word of robots.txt', () => {
    for (const one of [undefined, '', CHROME]) expect(agentOf(one)).toBeNull()
    expect(agentOf('Google-Extended bot')?.kind).toBe('other')
  })
})

describe('refusedAgents', () => {
  it('are those of the classes that may not come, no engine and no preview', () => {
    expect(refusedAgents({ search: true, answer: true, training: true })).toEqual([])
    const refused = refusedAgents({ search: true, answer: true, training: false })
    expect(refused).toEqual(expect.arrayContaining(['Google-Extended', 'GPTBot', 'CCBot', 'ClaudeBot']))
    expect(refused).not.toContain('OAI-SearchBot')
    const all = refusedAgents({ search: false, answer: false, training: false })
    expect(
      AGENTS.filter(({ name }) => !all.includes(name)).every(
        ({ kind }) => kind === 'engine' || kind === 'preview',
      ),
    ).toBe(true)
  })
})

describe('securityTxt', () => {
  it('names contacts, an end within a year, and is not there without a contact', () => {
    const now = new Date('2026-11-23T07:00:00Z')
    const at = 'https://news.example/.well-known/security.txt'
    expect(securityTxt(['security@news.example', 'https://news.example/report'], at, ['en', 'uk'], now)).toBe(
      `Contact: mailto:security@news.example\nContact: https://news.example/report\nExpires: 2027-05-01T00:00:00Z\nPreferred-Languages: en, uk\nCanonical: ${at}\n`,
    )
    expect(securityTxt([], at, ['en'], now)).toBeNull()
  })
})

it('llmsTxt is Markdown with a title, a summary and lists of links', () => {
  const lists = [
    { title: 'Sections', links: [{ name: 'City', url: 'https://news.example/section/city' }] },
    { title: 'None', links: [] },
  ]
  expect(llmsTxt('Dateline', 'News.', lists)).toBe(
    '# Dateline\n\n> News.\n\n## Sections\n\n- [City](https://news.example/section/city)\n',
  )
})

describe('createCrawlerCounts', () => {
  it('sums by name, writes once, and keeps what could not be written', async () => {
    const written: [string, number][][] = []
    let fails = true
    const counts = createCrawlerCounts(async (visits) => {
      if (fails) throw new Error('away')
      written.push([...visits])
    })
    for (const agent of [GOOGLEBOT, GOOGLEBOT, CHROME, undefined, 'curl/8']) counts.add(agent)
    await expect(counts.flush()).rejects.toThrow('away')
    fails = false
    counts.add(GOOGLEBOT)
    await counts.flush()
    await counts.flush()
    expect(written).toEqual([
      [
        ['Googlebot', 3],
        ['other', 1],
      ],
    ])
  })
})
