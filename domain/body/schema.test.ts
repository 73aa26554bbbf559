import { describe, expect, it } from 'vitest'
import { bodySchema } from './schema.ts'

const problems = (...content: unknown[]) =>
  bodySchema.safeParse({ type: 'doc', content }).error?.issues.map(({ message }) => message) ?? []
const linked = (href: string) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
})

describe('bodySchema', () => {
  it.each(['https://a.test', 'mailto:a@b.test', 'tel:+380', '/news/a', '#part'])(
    'lets %s be linked to',
    (href) => {
      expect(problems(linked(href))).toEqual([])
    },
  )
  it.each([
    'javascript:alert(1)',
    '//evil.test',
    '/\\evil.test',
    '/\t/evil.test',
    'data:text/html,x',
    'news/a',
    '',
  ])('refuses a link to %j and says how to cure it', (href) => {
    expect(problems(linked(href))[0]).toMatch(/^A link starts with https:/)
  })
  it('names unknown blocks, unknown formatting and an empty document', () => {
    expect(problems({ type: 'html', text: '<b>' })[0]).toMatch(/^The body holds a block of an unknown kind/)
    expect(
      problems({ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'code' }] }] })[0],
    ).toMatch(/^Text may be bold/)
    expect(problems()[0]).toMatch(/^The body has no block/)
  })
  it('takes out what a database cannot hold', () => {
    const { data } = bodySchema.safeParse({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a\u0000\ud800b' }] }],
    })
    expect(JSON.stringify(data)).toContain('a\ufffdb')
  })
  it('refuses endless nesting without falling over', () => {
    let deep: unknown = { type: 'paragraph' }
    for (let level = 0; level < 50_000; level++)
      deep = { type: 'bulletList', content: [{ type: 'listItem', content: [deep] }] }
    expect(problems(deep)).toEqual(['The lists of the body stand too deep in each other: flatten them.'])
  })
})
