import path from 'node:path'
import { expect, it } from 'vitest'
import { EDITOR_ROLES } from '#domain/editors/rules.ts'
import { isAppError } from '#lib/errors.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { type Command, findDoors } from './desk-doors.ts'
import { COMMANDS } from './desk-rights.ts'
import { readModules } from './modules.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const { commands } = findDoors(ROOT, await readModules(ROOT))

type Answer = 'forbidden' | 'failed' | 'let in'

/** Calls a command as somebody, with nothing of use: whoever may not is refused before the rest is looked at. */
async function callAs(editor: unknown, { file, name, position }: Command): Promise<Answer> {
  const module: Record<string, (...given: unknown[]) => unknown> = await import(path.join(ROOT, file))
  const given: unknown[] = [{}, {}, {}, {}]
  given[position] = editor
  try {
    await module[name]?.(...given)
    return 'let in'
  } catch (error) {
    if (!editor) return 'failed'
    return isAppError(error) && error.code === 'forbidden' ? 'forbidden' : 'let in'
  }
}

it.each([...commands])('%s lets in the roles that the table names, and nobody else', async (key, command) => {
  const answers: Record<string, Answer> = {}
  for (const role of EDITOR_ROLES) answers[role] = await callAs(await makeEditor({ role }), command)
  const least = EDITOR_ROLES.indexOf(COMMANDS[key] ?? 'admin')
  expect(answers).toEqual(
    Object.fromEntries(EDITOR_ROLES.map((role, rank) => [role, rank >= least ? 'let in' : 'forbidden'])),
  )
  expect(await callAs({ ...(await makeEditor()), role: 'owner' }, command), 'a role that is none').toBe(
    'forbidden',
  )
  expect(await callAs(undefined, command), 'nobody').toBe('failed')
})
