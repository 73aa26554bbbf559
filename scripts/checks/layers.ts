import type { Module, ModuleGraph, ModuleImport } from './modules.ts'

// Who may import whom: the layers of docs/adr (layers and file names), as data and a few functions.

const LAYERS = [
  'app',
  'components',
  'domain',
  'e2e',
  'enhance',
  'lib',
  'messages',
  'prisma',
  'scripts',
  'server',
]

/** The layers that files of a layer may import from. Tests and tools (scripts, e2e, prisma) may import anything but pages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  app: ['app', 'components', 'domain', 'lib', 'messages'],
  components: ['components', 'domain', 'lib', 'messages'],
  domain: ['domain', 'lib', 'messages'],
  enhance: ['enhance'],
  lib: ['lib', 'messages'],
  server: ['server', 'domain', 'lib', 'messages'],
  prisma: ['prisma', 'domain', 'lib', 'messages', 'scripts'],
  scripts: ['scripts', 'domain', 'lib', 'messages', 'prisma', 'server', 'e2e'],
  e2e: ['e2e', 'domain', 'lib', 'messages', 'prisma', 'scripts', 'server'],
}

/** What `components` may use of lib: addresses, times and words (and the site's own name), nothing that does work. */
const LIB_FOR_COMPONENTS = /^lib\/(url|time|i18n|desk-i18n|metadata\/site|generated\/assets)\.ts$/
/** What one noun may use of another. */
const OPEN_TO_OTHER_NOUNS = /[/-](rules|schema|tags|queries|commands)\.ts$/
const ACTIONS_AND_HANDLERS = /(^|[/-])(actions|route)\.tsx?$/

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.startsWith('lib/testing/')
const layerOf = (target: string) => LAYERS.find((layer) => target.startsWith(`${layer}/`))
const nounOf = (file: string) => file.split('/')[1]
const baseName = (file: string) => file.slice(file.lastIndexOf('/') + 1)
const kindOf = (file: string) => baseName(file).match(/(?:^|-)([a-z]+)\.tsx?$/)?.[1] ?? ''

/** Every import that breaks a layer, and every cycle, as sentences that name the file and the cure. */
export function findLayerProblems(graph: ModuleGraph): string[] {
  const problems = [...graph.values()].flatMap((module) =>
    module.imports.flatMap((used) =>
      problemsOfImport(graph, module, used).map((text) => `${module.file} → ${used.target}: ${text}`),
    ),
  )
  return [...problems, ...findCycles(graph).map((cycle) => `import cycle: ${cycle.join(' → ')}`)]
}

function problemsOfImport(graph: ModuleGraph, module: Module, used: ModuleImport): string[] {
  const from = layerOf(module.file)
  const to = layerOf(used.target)
  if (!from || !to || isTest(module.file)) return []
  const problems: string[] = []
  if (!MAY_IMPORT[from]?.includes(to)) problems.push(`"${from}" may not import "${to}"`)
  if (isTest(used.target) && from !== 'e2e') problems.push('only tests import lib/testing')
  if (to === 'domain') problems.push(...problemsOfDomainImport(graph, module, used, from))
  if (from === 'components' && to === 'lib' && !used.typeOnly && !LIB_FOR_COMPONENTS.test(used.target)) {
    problems.push('components use only addresses, times and words of lib; pass the rest in as a prop')
  }
  return problems
}

function problemsOfDomainImport(
  graph: ModuleGraph,
  module: Module,
  used: ModuleImport,
  from: string,
): string[] {
  const kind = kindOf(used.target)
  if (from === 'domain') {
    const foreign = nounOf(module.file) !== nounOf(used.target)
    const open = OPEN_TO_OTHER_NOUNS.test(used.target) || used.typeOnly || isPure(graph, used.target)
    return foreign && !open ? ['of another noun, use only its rules, queries and commands'] : []
  }
  if (from === 'components') {
    if (used.typeOnly || isPure(graph, used.target)) return []
    return ['components take data and actions as props; of domain they use types and pure rules']
  }
  if (from === 'app') {
    if (kind === 'store' && !used.typeOnly) return ['app goes through queries and commands, never to a store']
    if (kind === 'commands' && !used.typeOnly && !ACTIONS_AND_HANDLERS.test(module.file)) {
      return ['commands are called from actions and route handlers only']
    }
  }
  if (from === 'server' && kind === 'store' && !used.typeOnly)
    return ['server calls commands and queries, never a store']
  return []
}

/** True when nothing that `file` leads to does I/O: no database, no Node, no Next. */
function isPure(graph: ModuleGraph, file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return true
  seen.add(file)
  const module = graph.get(file)
  if (!module) return !/^(node:|next(\/|$)|pg$|@prisma\/|lib\/generated\/)/.test(file)
  return module.imports.every((used) => used.typeOnly || isPure(graph, used.target, seen))
}

/** Strongly connected groups of more than one module (Tarjan), each as a closed walk of file names. */
function findCycles(graph: ModuleGraph): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const cycles: string[][] = []
  const visit = (file: string): void => {
    order.set(file, order.size)
    low.set(file, order.size - 1)
    stack.push(file)
    for (const { target } of graph.get(file)?.imports ?? []) {
      if (!graph.has(target)) continue
      if (!order.has(target)) visit(target)
      if (stack.includes(target)) low.set(file, Math.min(low.get(file) ?? 0, low.get(target) ?? 0))
    }
    if (low.get(file) !== order.get(file)) return
    const group = stack.splice(stack.indexOf(file))
    if (group.length > 1) cycles.push([...group, file])
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return cycles
}
