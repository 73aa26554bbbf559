import { expect, test } from 'vitest'
import { assertLocalDatabase } from './assert-local-database.ts'

test('a database on this machine is accepted', () => {
  expect(() => assertLocalDatabase('postgresql://me:secret@localhost:5432/x')).not.toThrow()
  expect(() => assertLocalDatabase('postgresql://me:secret@[::1]/x')).not.toThrow()
})

test('a database elsewhere is refused by name', () => {
  expect(() => assertLocalDatabase('postgresql://me@localhost.example.com/x')).toThrow(
    'localhost.example.com',
  )
  expect(() => assertLocalDatabase('postgresql://me@10.0.0.7/x')).toThrow('10.0.0.7')
})
