import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, readStamp } from './fingerprint.ts'
import { ROOT } from './root.ts'
import { CommandProblem, type Progress } from './terminal.ts'
import { runTool } from './tool.ts'

const CLIENT = path.join(ROOT, 'lib/generated/prisma/client.ts')
const CLIENT_STAMP = path.join(ROOT, 'lib/generated/.client-stamp')
const BUILD_STAMP = path.join(ROOT, '.next/dateline-build')

/** Everything that the finished pages are made of. */
const SOURCES = [
  'app',
  'components',
  'domain',
  'enhance',
  'lib',
  'messages',
  'prisma/models',
  'prisma/schema.prisma',
  'public/images',
  'server',
  'scripts/build-enhance.ts',
  'scripts/assets',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'package-lock.json',
  'tsconfig.json',
]
/** Settings that are fixed when the portal is built: its routes, and what its ready-made pages say. */
const BUILD_SETTINGS = ['EDITIONS', 'DEFAULT_EDITION', 'SITE_URL', 'SITE_NAME', 'SITE_TIMEZONE']

/** Generates Prisma's client unless that of the present models is there. Returns false when there was nothing to do. */
export async function prepareClient(): Promise<boolean> {
  const wanted = fingerprint(ROOT, [
    'prisma/models',
    'prisma/schema.prisma',
    'node_modules/prisma/package.json',
  ])
  if (existsSync(CLIENT) && readStamp(CLIENT_STAMP) === wanted) return false
  const { exitCode, output } = await runTool('prisma', ['generate'])
  if (exitCode !== 0) throw new CommandProblem(`Prisma could not generate its client:\n${output}`)
  writeFileSync(CLIENT_STAMP, wanted)
  return true
}

/** Makes the reader's script and fonts, and the generated files that name them. */
export async function buildAssets(): Promise<void> {
  const { exitCode, output } = await runTool('assets', [])
  if (exitCode !== 0) throw new CommandProblem(`The reader's script and fonts could not be built:\n${output}`)
}

/** True when the last build was made of other sources or settings than the present ones, or did not end well. */
export function isBuildStale(): boolean {
  return !existsSync(path.join(ROOT, '.next/BUILD_ID')) || readStamp(BUILD_STAMP) !== buildFingerprint()
}

function buildFingerprint(): string {
  return fingerprint(
    ROOT,
    SOURCES,
    BUILD_SETTINGS.map((name) => `${name}=${process.env[name] ?? ''}`),
  )
}

/** Builds the portal: Prisma's client, the reader's script and fonts, then Next. Needs no database. */
export async function buildPortal(progress: Progress): Promise<void> {
  progress('database client')
  await prepareClient()
  progress('fonts and script')
  await buildAssets()
  progress('pages')
  const wanted = buildFingerprint()
  const { exitCode, output } = await runTool('next', ['build'], {
    // The build must come out the same everywhere, so it may not see a database.
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: undefined },
    onLine: (line) => progress(plain(line)),
  })
  if (exitCode !== 0) throw new CommandProblem(`The build failed:\n\n${output.trim()}`)
  writeFileSync(BUILD_STAMP, wanted)
}

/** Next's own words, without its marks. */
function plain(line: string): string {
  const words = line.replace(/^\W+/, '').trim()
  return words.length > 60 ? `${words.slice(0, 59)}…` : words || 'pages'
}
