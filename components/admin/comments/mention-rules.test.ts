import { expect, it } from 'vitest'
import { mentionAt, suggestPeople } from './mention-rules.ts'

const people = ['Olena Kovalenko', 'Petro Oliinyk', 'Іван Їжак'].map((name) => ({ id: name, name }))
const names = (query: string) => suggestPeople(people, query).map(({ name }) => name)

it('knows a name that is being typed from an address', () => {
  expect(mentionAt('Ask @Ol', 7)).toEqual({ from: 4, query: 'Ol' })
  expect(mentionAt('@', 1)).toEqual({ from: 0, query: '' })
  expect(mentionAt('olena@example', 13)).toBeNull()
  expect(mentionAt('Ask @Ol and go', 14)).toMatchObject({ query: 'Ol and go' })
})

it('offers people by the beginning of any of their names', () => {
  expect(names('ol')).toEqual(['Olena Kovalenko', 'Petro Oliinyk'])
  expect(names('їж')).toEqual(['Іван Їжак'])
  expect(names('Ol and go')).toEqual([])
  expect(names('Olena Kovalenko ')).toEqual([])
})
