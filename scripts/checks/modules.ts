import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { parseSync } from 'oxc-parser'

/** One import (or re-export) of a module. `names` is empty for `import 'x'` and `import('x')`; '*' stands for all names. */
export type ModuleImport = { target: string; names: string[]; typeOnly: boolean }
/** A source file: its path from the root, what it imports, the names it exports, and its directives and lines. */
export type Module = {
  file: string
  imports: ModuleImport[]
  exports: string[]
  reExportsAll: boolean
  caches: boolean
  /** Its functions are Server Actions. */
  isActions: boolean
  lines: number
}
export type ModuleGraph = ReadonlyMap<string, Module>

const FOLDERS = ['app', 'components', 'domain', 'e2e', 'enhance', 'lib', 'prisma', 'scripts', 'server']
const SKIPPED = ['lib/generated', 'node_modules']

/** Every TypeScript file of the project's folders, as paths from `root` with forward slashes. */
export async function listSourceFiles(root: string): Promise<string[]> {
  const lists = await Promise.all(
    FOLDERS.map(async (folder) => {
      const entries = await readdir(path.join(root, folder), { recursive: true }).catch(() => [])
      return entries.map((entry) => `${folder}/${entry.replaceAll('\\', '/')}`)
    }),
  )
  return lists
    .flat()
    .filter((file) => /\.tsx?$/.test(file) && !SKIPPED.some((folder) => file.startsWith(`${folder}/`)))
    .sort()
}

/** Reads the source files of `root` into a graph. Targets are paths from the root, or package names as written. */
export async function readModules(root: string): Promise<ModuleGraph> {
  const files = await listSourceFiles(root)
  return new Map(files.map((file) => [file, readModule(file, readFileSync(path.join(root, file), 'utf8'))]))
}

/** Parses one source. */
export function readModule(file: string, source: string): Module {
  const { module, errors } = parseSync(file, source)
  if (errors[0]) throw new Error(`${file} cannot be parsed: ${errors[0].message}`)
  const imports: ModuleImport[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    target: resolveTarget(file, moduleRequest.value),
    names: entries.map(
      (entry) => entry.importName.name ?? (entry.importName.kind === 'Default' ? 'default' : '*'),
    ),
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }))
  for (const { start, end } of module.dynamicImports.map((entry) => entry.moduleRequest)) {
    const written = source.slice(start, end).match(/^['"`]([^$]+)['"`]$/)?.[1]
    if (written) imports.push({ target: resolveTarget(file, written), names: [], typeOnly: false })
  }
  const exported = module.staticExports.flatMap((entry) => entry.entries)
  for (const entry of exported) {
    if (!entry.moduleRequest) continue
    imports.push({
      target: resolveTarget(file, entry.moduleRequest.value),
      names: [entry.importName.name ?? '*'],
      typeOnly: entry.isType,
    })
  }
  return {
    file,
    imports,
    exports: exported.map(
      (entry) => entry.exportName.name ?? (entry.exportName.kind === 'Default' ? 'default' : '*'),
    ),
    reExportsAll: exported.some((entry) => entry.moduleRequest && entry.importName.kind.startsWith('All')),
    isActions: /^\s*['"]use server['"]/.test(source),
    caches: /(^|[{;])\s*['"]use cache/m.test(source),
    lines: source.split('\n').length - 1,
  }
}

function resolveTarget(from: string, request: string): string {
  if (request.startsWith('#')) return request.slice(1)
  if (request.startsWith('.')) return path.posix.join(path.posix.dirname(from), request)
  return request
}
