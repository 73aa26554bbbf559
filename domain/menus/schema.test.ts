import { describe, expect, it } from 'vitest'
import { menusSetting } from './schema.ts'

const { schema, initial } = menusSetting('uk')
const item = (changes: object) => ({ kind: 'section', to: 'city', label: '', ...changes })
const problemOf = (plan: object) => {
  const issue = schema.safeParse({ ...initial, ...plan }).error?.issues[0]
  return issue && `${issue.path.join('.')}: ${issue.message}`
}

describe('the menus', () => {
  it('may lead to sections, pages, stories, tags, parts of the paper and whole addresses', () => {
    const header = [
      item({}),
      item({ kind: 'page', to: 'about', label: 'Хто ми' }),
      item({ kind: 'part', to: 'most-read' }),
      item({ kind: 'link', to: 'https://shop.example/x?y=1', label: 'Крамниця' }),
    ]
    const footer = [{ title: 'Більше', items: [item({ kind: 'tag' }), item({ kind: 'story' })] }]
    expect(problemOf({ header, footer })).toBeUndefined()
  })

  it.each([
    [{ header: [item({ kind: 'link', to: 'javascript:alert(1)', label: 'x' })] }, 'header.0.to: A link'],
    [{ header: [item({ kind: 'link', to: 'https://', label: 'x' })] }, 'header.0.to: A link'],
    [{ header: [item({ kind: 'link', to: 'https://a.example' })] }, 'header.0.label: Say where'],
    [{ header: [item({ kind: 'part', to: 'admin' })] }, 'header.0.to: There is no such part'],
    [{ header: Array(21).fill(item({})) }, 'header: At most twenty'],
    [{ footer: [{ title: ' ', items: [] }] }, 'footer.0.title: Give the column a title'],
    [{ footer: Array(5).fill({ title: 'x', items: [] }) }, 'footer: At most four'],
  ])('are refused by the field: %j', (plan, problem) => {
    expect(problemOf(plan)).toContain(problem)
  })
})
