import path from 'node:path'
import type { Module, ModuleGraph } from './modules.ts'

// The habits that keep the house readable and its cache auditable, one line a rule.

type Rule = { broken: (module: Module) => boolean; because: string }

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.startsWith('lib/testing/')
const isStore = (file: string) => /^domain\/.*(^|[/-])store\.ts$/.test(file) || file === 'lib/db.ts'
const isQueries = (file: string) =>
  /^domain\/.*(^|[/-])queries\.ts$/.test(file) && !file.includes('editor-queries')
const isExpiry = (file: string) => file === 'lib/cache/expire.ts'
const imports = (module: Module, target: RegExp, name?: string) =>
  module.imports.some((used) => target.test(used.target) && (!name || used.names.includes(name)))

const OLD_ROUTE_EXPORTS = [
  'dynamic',
  'revalidate',
  'fetchCache',
  'runtime',
  'dynamicParams',
  'experimental_ppr',
]

const RULES: Rule[] = [
  {
    broken: ({ file }) => /(^|\/)index\.tsx?$/.test(file),
    because: 'no file is called index: name it after what it exports',
  },
  {
    broken: ({ reExportsAll }) => reExportsAll,
    because: 'no barrels: import from the file that defines the name',
  },
  {
    broken: ({ file, caches }) => caches && !isQueries(file) && !file.startsWith('scripts/checks/'),
    because: "only queries.ts says 'use cache'",
  },
  {
    broken: (module) => imports(module, /^(lib\/generated\/prisma\/|@prisma\/)/) && !isStore(module.file),
    because: 'only a store and lib/db.ts import Prisma',
  },
  {
    broken: (module) =>
      /^(app|components|domain|server)\//.test(module.file) &&
      imports(module, /^lib\/db\.ts$/, 'db') &&
      !isStore(module.file) &&
      !isTest(module.file),
    because: 'only a store queries the database',
  },
  {
    broken: (module) =>
      ['revalidateTag', 'updateTag', 'revalidatePath'].some((name) =>
        imports(module, /^next\/cache/, name),
      ) && !isExpiry(module.file),
    because: 'only lib/cache/expire.ts expires the cache',
  },
  {
    broken: ({ file, exports }) =>
      file.startsWith('app/') && exports.some((name) => OLD_ROUTE_EXPORTS.includes(name)),
    because: `routes export none of ${OLD_ROUTE_EXPORTS.join(', ')}: lives are set by cacheLife in queries.ts`,
  },
  {
    broken: ({ file }) => !/^[a-z0-9[(@_.][a-z0-9-.[\])]*\.tsx?$/.test(path.posix.basename(file)),
    because: 'file names are kebab-case',
  },
]

/** The longest that a file of its kind may be, in lines. Past it, the file has two ideas in it. */
function longest(file: string): number {
  if (file.startsWith('e2e/')) return 250
  if (isTest(file)) return 300
  if (/(^|\/)(page|route|actions)\.tsx?$/.test(file)) return 120
  if (file.startsWith('components/')) return 180
  // A table of every door of the desk is as long as the desk has doors.
  if (file === 'scripts/checks/desk-rights.ts') return Number.POSITIVE_INFINITY
  // A demonstration story is as long as it is.
  if (file.startsWith('prisma/seed/')) return Number.POSITIVE_INFINITY
  return 200
}

/** Every broken convention, as sentences that name the file and the cure. */
export function findConventionProblems(graph: ModuleGraph): string[] {
  return [...graph.values()].flatMap((module) => {
    const problems = RULES.filter((rule) => rule.broken(module)).map(
      (rule) => `${module.file}: ${rule.because}`,
    )
    const limit = longest(module.file)
    if (module.lines > limit)
      problems.push(`${module.file}: ${module.lines} lines, the limit of its kind is ${limit}`)
    return problems
  })
}
