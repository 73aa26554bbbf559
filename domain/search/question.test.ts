import { describe, expect, it } from 'vitest'
import { readQuestion } from './question.ts'

const read = (typed: string) => {
  const { wanted, unwanted } = readQuestion(typed)
  const write = (terms: typeof wanted) => terms.map(({ words }) => words.join('+'))
  return { wanted: write(wanted), unwanted: write(unwanted) }
}

describe('readQuestion', () => {
  it('drops stop words, unless there is nothing else', () => {
    expect(read('the ferry').wanted).toEqual(['ferry'])
    expect(read('the').wanted).toEqual(['the'])
    expect(read(' — ').wanted).toEqual([])
  })

  it('reads phrases in any quotation marks and words to leave out', () => {
    expect(read('tram "bank of england" «Верховна Рада» -rain -"heavy snow"')).toEqual({
      wanted: ['tram', 'bank+of+england', 'верховна+рада'],
      unwanted: ['rain', 'heavy+snow'],
    })
  })

  it('takes a hyphen inside of a word, and marks that are not closed, for no sign', () => {
    expect(read('Івано-Франківськ well-known')).toEqual({
      wanted: ['івано', 'франківськ', 'well', 'known'],
      unwanted: [],
    })
    expect(read('"open phrase - end')).toEqual({ wanted: ['open', 'phrase', 'end'], unwanted: [] })
  })

  it('reads the beginning of what is too long', () => {
    expect(read('word '.repeat(5000)).wanted).toEqual(['word'])
    expect(read(Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ')).wanted).toHaveLength(16)
  })
})
