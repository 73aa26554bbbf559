import { expect, it } from 'vitest'
import { chooseTables } from './rules.ts'

const table = (name: string, needs: string[] = [], ...columns: [string, boolean?][]) => ({
  name,
  needs,
  columns: [['id'] as [string], ...columns].map(([column, isOptional = false]) => ({
    name: column,
    isOptional,
  })),
})

it('puts tables behind those they refer to, also when one refers to itself', () => {
  const tables = [table('a', ['b', 'a']), table('b', ['c']), table('c')]
  expect(chooseTables(tables).map(({ name }) => name)).toEqual(['c', 'b', 'a'])
})

it('keeps secrets and accounts at home', () => {
  const tables = [
    table('editors', [], ['email'], ['twoFactorSecret', true]),
    table('editor_accounts', ['editors']),
    table('hooks', [], ['secret']),
    table('_prisma_migrations'),
  ]
  expect(chooseTables(tables)).toEqual([{ name: 'editors', columns: ['id', 'email'] }])
})
