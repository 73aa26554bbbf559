import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Debug as clientDebug } from '@prisma/client/runtime/client'
import { Debug as adapterDebug } from '@prisma/driver-adapter-utils'
import { expect, test } from 'vitest'
import { forgetStatements } from './db.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

test.each([
  ['the client', clientDebug],
  ['the adapter', adapterDebug],
])('%s keeps no argument of a statement', async (_, debug) => {
  const remember = () => {
    const args = { large: 'x' }
    debug('test')('a statement', args)
    return new WeakRef(args)
  }
  const args = remember()
  await setImmediate()
  collectGarbage()
  expect(args.deref()).toBeDefined()
  forgetStatements()
  await setImmediate()
  collectGarbage()
  expect(args.deref()).toBeUndefined()
})
