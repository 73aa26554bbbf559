import { expect, it } from 'vitest'
import { actionFile, commandsIn, findDoors, findRightsProblems } from './desk-doors.ts'
import { ACTIONS, COMMANDS, ROUTES } from './desk-rights.ts'
import { readModule, readModules } from './modules.ts'
import { ROOT } from './run-tool.ts'

const graph = await readModules(ROOT)

it('the table of rights names every door of the desk, and no other', () => {
  expect(findRightsProblems(ROOT, graph)).toEqual([])
  const { commands, actions, routes } = findDoors(ROOT, graph)
  expect([commands.size, actions.size, routes.size]).toEqual(
    [COMMANDS, ACTIONS, ROUTES].map((table) => Object.keys(table).length),
  )
})

it('a command is found by its Editor, wherever that stands, unless it works in a transaction of its caller', () => {
  const source = `
    export async function publish(editor: Editor, input: unknown) {}
    export const later = async (id: number, by: Pick<Editor, 'id'>) => {}
    export async function inside(tx: Tx, editor: Editor) {}
    export function forTheConsole(role: EditorRole) {}
    function own(editor: Editor) {}`
  expect(commandsIn('domain/x/commands.ts', source)).toEqual([
    { file: 'domain/x/commands.ts', name: 'publish', position: 0 },
    { file: 'domain/x/commands.ts', name: 'later', position: 1 },
  ])
})

it('a file of actions goes by its path without groups', () => {
  expect(actionFile('app/admin/(desk)/(signed-in)/articles/search-actions.ts')).toBe(
    'articles/search-actions',
  )
})

it('what nobody told the table of is named with the cure', () => {
  const added = ['secrets/page.tsx', 'api/secrets/route.ts', '(desk)/secrets/actions.ts'].map((file) => {
    const kind = file.endsWith('actions.ts') ? "'use server'\n" : ''
    return readModule(`app/admin/${file}`, `${kind}export default 1\nexport async function POST() {}`)
  })
  const extended = new Map([...graph, ...added.map((module) => [module.file, module] as const)])
  const cure = (table: string) =>
    `is not in ${table} of scripts/checks/desk-rights.ts: add a line that says which role it takes`
  expect(findRightsProblems(ROOT, extended)).toEqual([
    `'secrets/actions default' ${cure('ACTIONS')}`,
    `'secrets/actions POST' ${cure('ACTIONS')}`,
    `'GET /admin/secrets' ${cure('ROUTES')}`,
    `'POST /admin/api/secrets' ${cure('ROUTES')}`,
  ])
})
