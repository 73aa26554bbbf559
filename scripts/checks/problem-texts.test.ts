import { describe, expect, it } from 'vitest'
import { compareSentences, sentencesOf } from './problem-texts.ts'

describe('the sentences of a source', () => {
  it('are its whole sentences, with the gaps of template literals counted', () => {
    const source = `
      throw new AppError('invalid', ready ? 'It is ready now.' : '{name} is not ready.')
      const schema = z.string().max(most, { error: \`At most \${most} characters.\` })
      log.info({ job: 'begin-day' }, 'job failed')`
    expect(sentencesOf('domain/x.ts', source)).toEqual([
      'It is ready now.',
      '{name} is not ready.',
      'At most {1} characters.',
    ])
  })
})

describe('the catalogue', () => {
  const said = new Map([['{name} is not ready.', 'domain/x.ts']])

  it('has every sentence that is said', () => {
    expect(compareSentences(said, { '{name} is not ready.': '{name} ще не готовий.' })).toEqual([])
    expect(compareSentences(said, {})).toEqual([expect.stringContaining('no Ukrainian')])
  })

  it('has none that nobody says, and the same gaps on both sides', () => {
    const known = { '{name} is not ready.': 'Ще не готово.', 'It is gone.': 'Його немає.' }
    expect(compareSentences(said, known)).toEqual([
      expect.stringContaining('nobody says "It is gone."'),
      expect.stringContaining('different gaps'),
    ])
  })
})
