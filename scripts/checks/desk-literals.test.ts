import { expect, it } from 'vitest'
import { foreignWords, literalsIn } from './desk-literals.ts'

it('names the words that stand in the markup, with their line', () => {
  const source = `const a = <p title="Hello there">
    Word {'again'} {1} · <b aria-label={t('x')}>CSV</b>
  </p>`
  expect(
    literalsIn('x.tsx', source).map((problem) => problem.split(' says ')[1]?.split(' in one')[0]),
  ).toEqual(['"Hello there"', '"Word"', '"again"'])
})

it('names the English words of Ukrainian, and neither names nor what stands in braces', () => {
  expect(foreignWords({ a: { b: '{count, plural, one {# слово} other {# words}} у файлі CSV' } })).toEqual([
    'messages/desk/uk.json: a.b has words',
  ])
  expect(foreignWords({ a: '{name}: <b>JSON Feed</b>, як https://t.me/dateline' })).toEqual([])
})
