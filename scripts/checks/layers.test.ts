import { expect, test } from 'vitest'
import { findConventionProblems } from './conventions.ts'
import { findLayerProblems } from './layers.ts'
import { type ModuleGraph, readModule } from './modules.ts'

/** A project of a few files, each given by its source. */
function project(sources: Record<string, string>): ModuleGraph {
  return new Map(Object.entries(sources).map(([file, source]) => [file, readModule(file, source)]))
}

const problemsOf = (sources: Record<string, string>) => findLayerProblems(project(sources)).join('\n')
const conventionsOf = (file: string, source: string) =>
  findConventionProblems(project({ [file]: source })).join('\n')

test('imports that look only downward are in order', () => {
  const sources = {
    'app/[locale]/page.tsx':
      "import { getFront } from '#domain/front/queries.ts'\nimport { Card } from '#components/site/card.tsx'",
    'components/site/card.tsx':
      "import type { Row } from '#domain/front/store.ts'\nimport { isOld } from '#domain/front/rules.ts'",
    'domain/front/queries.ts': "import { rows } from './store.ts'",
    'domain/front/rules.ts': "import { days } from '#lib/time.ts'",
    'domain/front/store.ts': "import { db } from '#lib/db.ts'",
    'lib/time.ts': '',
    'lib/db.ts': '',
  }
  expect(problemsOf(sources)).toBe('')
})

test.each([
  ['lib that knows the newsroom', 'lib/x.ts', "import '#domain/front/rules.ts'"],
  ['domain that draws', 'domain/front/rules.ts', "import { Card } from '../../components/site/card.tsx'"],
  ['a component with a query', 'components/a.tsx', "import { getFront } from '#domain/front/queries.ts'"],
  ['a component with a machine', 'components/a.tsx', "import { log } from '#lib/log.ts'"],
  ['a page with a store', 'app/page.tsx', "import { rows } from '#domain/front/store.ts'"],
  ['a page with a command', 'app/page.tsx', "import { publish } from '#domain/front/commands.ts'"],
  [
    'a noun in the store of another',
    'domain/recall/store.ts',
    "import { rows } from '#domain/front/store.ts'",
  ],
  [
    'the reader script with anything',
    'enhance/menu.ts',
    "import type { Card } from '#domain/front/rules.ts'",
  ],
  ['a dynamic import upward', 'lib/x.ts', "await import('#server/serve.ts')"],
  ['a re-export upward', 'lib/x.ts', "export { serve } from '#server/serve.ts'"],
  ['test help in the product', 'lib/x.ts', "import { makeTag } from './testing/factories.ts'"],
])('%s is a problem', (_title, file, source) => {
  const store = {
    'domain/front/store.ts': "import { db } from '#lib/db.ts'",
    'lib/db.ts': "import pg from 'pg'",
  }
  const domain = { 'domain/front/queries.ts': "import './store.ts'", 'domain/front/rules.ts': '' }
  expect(problemsOf({ ...store, ...domain, [file]: source })).toContain(file)
})

test('a cycle is a problem, also over types and three files', () => {
  const sources = {
    'lib/a.ts': "import './b.ts'",
    'lib/b.ts': "import type { C } from './c.ts'",
    'lib/c.ts': "import { a } from '#lib/a.ts'",
  }
  expect(problemsOf(sources)).toContain('import cycle')
})

test.each([
  ['an index file', 'lib/index.ts', ''],
  ['a barrel', 'lib/all.ts', "export * from './url.ts'"],
  ['a cache outside queries', 'domain/front/store.ts', "async function f() { 'use cache' }"],
  ['a directive of a whole file', 'app/page.tsx', "'use cache'"],
  [
    'Prisma outside a store',
    'domain/front/rules.ts',
    "import type { Prisma } from '#lib/generated/prisma/client.ts'",
  ],
  ['a query outside a store', 'domain/front/commands.ts', "import { db } from '#lib/db.ts'"],
  ['an expiry elsewhere', 'domain/front/commands.ts', "import { revalidateTag } from 'next/cache'"],
  ['an old route export', 'app/page.tsx', 'export const revalidate = 60'],
  ['a file name in camel case', 'lib/myFile.ts', ''],
  ['a file that is too long', 'lib/long.ts', 'const line = 1\n'.repeat(201)],
])('%s is a problem', (_title, file, source) => {
  expect(conventionsOf(file, source)).toContain(file)
})
