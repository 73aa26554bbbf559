import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'oxc-parser'
import { ACTIONS, COMMANDS, ROUTES } from './desk-rights.ts'
import type { Module, ModuleGraph } from './modules.ts'

/** A function that takes an Editor, and as which of its parameters. */
export type Command = { file: string; name: string; position: number }

const COMMAND_FILE = /^domain\/.*(?:^|[/-])(?:commands|editor-queries)\.ts$/
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Every way into the desk that the sources hold, by the keys of scripts/checks/desk-rights.ts. */
export function findDoors(root: string, graph: ModuleGraph) {
  const modules = [...graph.values()]
  const commands = new Map<string, Command>()
  for (const { file } of modules.filter((module) => COMMAND_FILE.test(module.file))) {
    const source = readFileSync(path.join(root, file), 'utf8')
    for (const command of commandsIn(file, source))
      commands.set(`${file.slice('domain/'.length, -'.ts'.length)} ${command.name}`, command)
  }
  const desk = modules.filter(({ file }) => file.startsWith('app/admin/'))
  const actions = desk
    .filter(({ isActions }) => isActions)
    .flatMap(({ file, exports }) => exports.map((name) => `${actionFile(file)} ${name}`))
  return { commands, actions: new Set(actions), routes: new Set(desk.flatMap(routesOf)) }
}

/** What the table of rights lacks, and what it names that is no more; sentences with the cure. */
export function findRightsProblems(root: string, graph: ModuleGraph): string[] {
  const { commands, actions, routes } = findDoors(root, graph)
  return [
    ...compare('COMMANDS', new Set(commands.keys()), COMMANDS),
    ...compare('ACTIONS', actions, ACTIONS),
    ...compare('ROUTES', routes, ROUTES),
  ]
}

function compare(table: string, found: ReadonlySet<string>, told: object): string[] {
  const where = `${table} of scripts/checks/desk-rights.ts`
  const missing = [...found].filter((key) => !(key in told))
  const gone = Object.keys(told).filter((key) => !found.has(key))
  return [
    ...missing.map((key) => `'${key}' is not in ${where}: add a line that says which role it takes`),
    ...gone.map((key) => `'${key}' is in ${where}, but not in the sources: take the line away`),
  ]
}

/** The key of a file of actions: its path below app/admin without route groups. */
export function actionFile(file: string): string {
  return withoutGroups(file.slice('app/admin/'.length, -path.extname(file).length))
}

function routesOf({ file, exports }: Module): string[] {
  const match = /^app(\/admin.*)\/(page\.tsx|route\.tsx?)$/.exec(file)
  if (!match) return []
  const address = withoutGroups(match[1] ?? '')
  const methods = match[2] === 'page.tsx' ? ['GET'] : exports.filter((name) => METHODS.includes(name))
  return methods.map((method) => `${method} ${address}`)
}

function withoutGroups(folder: string): string {
  const rooted = folder.startsWith('/') ? '' : '/'
  return (rooted + folder).replace(/\/\([^)]*\)(?=\/|$)/g, '').slice(rooted.length)
}

/** The exported functions of a source that take an Editor, unless they work inside somebody else's transaction. */
export function commandsIn(file: string, source: string): Command[] {
  const { program } = parseSync(file, source)
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return []
    const { declaration } = statement
    const functions =
      declaration.type === 'FunctionDeclaration'
        ? [{ name: declaration.id?.name, params: declaration.params }]
        : declaration.type === 'VariableDeclaration'
          ? declaration.declarations.flatMap(({ id, init }) =>
              init?.type === 'ArrowFunctionExpression' && id.type === 'Identifier'
                ? [{ name: id.name, params: init.params }]
                : [],
            )
          : []
    return functions.flatMap(({ name, params }) => {
      const written = params.map(({ start, end }) => source.slice(start, end))
      const position = written.findIndex((text) => /\bEditor\b/.test(text))
      const isInside = written.some((text) => /:\s*Tx\b/.test(text))
      return name && position >= 0 && !isInside ? [{ file, name, position }] : []
    })
  })
}
