import { describe, expect, it } from 'vitest'
import { sayProblem } from './desk-problems.ts'

describe('sayProblem', () => {
  it('says a sentence in Ukrainian', () => {
    expect(sayProblem('uk', 'Write a headline.')).toBe('Напишіть заголовок.')
    expect(sayProblem('en', 'Write a headline.')).toBe('Write a headline.')
  })

  it('keeps what fills the gaps, and says it too where it is a sentence', () => {
    expect(sayProblem('uk', 'ada@example.org has an account already.')).toContain('ada@example.org')
    expect(sayProblem('uk', 'Before it can be published: Write a headline.')).toContain('Напишіть заголовок.')
  })

  it('leaves what it does not know', () => {
    expect(sayProblem('uk', 'Nobody ever wrote this.')).toBe('Nobody ever wrote this.')
  })
})
