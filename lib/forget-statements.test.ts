import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { forgetStatements, statementLogs } from './db.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

test.each(statementLogs.entries().toArray())(
  'log %i of Prisma keeps no argument of a statement',
  async (_, log) => {
    const remember = () => {
      const args = { large: 'x' }
      log('a statement', args)
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
  },
)
