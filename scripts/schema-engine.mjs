#!/usr/bin/env node
// Prisma's schema engine as an executable, made of the same engine compiled to WebAssembly.
//
// Prisma's commands (generate, migrate, db) want a native `schema-engine` that is downloaded at install time. This
// file stands in for it, so that they work offline: PRISMA_SCHEMA_ENGINE_BINARY names it (see prisma.config.ts).
// It speaks the engine's protocol, JSON-RPC in lines on stdin and stdout, and `cli <command>` for single checks.
// Plain JavaScript that Node 20 runs too, because Prisma starts it with whatever `node` is first on the PATH.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
} from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const CHAR_OID = 18
const TEXT_OID = 25

/** Errors of Postgres and of the network, as the codes and words that Prisma's own engine uses. */
const CONNECTION_ERRORS = {
  '28P01': [
    'P1000',
    (db) => `Authentication failed against the database server for the user \`${db.user}\`.`,
  ],
  28000: ['P1010', (db) => `User \`${db.user}\` was denied access on the database \`${db.database}\`.`],
  '3D000': ['P1003', (db) => `Database \`${db.database}\` does not exist.`],
  ECONNREFUSED: ['P1001', (db) => `Can't reach database server at \`${db.host}:${db.port}\`.`],
  ENOTFOUND: ['P1001', (db) => `Can't reach database server at \`${db.host}:${db.port}\`.`],
  EHOSTUNREACH: ['P1001', (db) => `Can't reach database server at \`${db.host}:${db.port}\`.`],
  ETIMEDOUT: ['P1002', (db) => `The database server at \`${db.host}:${db.port}\` timed out.`],
}

let loaded = false
const options = readArguments(process.argv.slice(2))
function readArguments(argv) {
  const found = { datamodels: [], url: process.env.DATABASE_URL, command: null }
  for (let i = 0; i < argv.length; i += 1) {
    if (argv[i] === '--datamodels' || argv[i] === '-d') found.datamodels.push(...argv[++i].split(','))
    else if (argv[i] === '--datasource') found.url = JSON.parse(argv[++i]).url ?? found.url
    else if (argv[i] === 'cli') found.command = argv[++i]
    else if (argv[i] === '--version' || argv[i] === '-V') found.command = 'version'
    else if (argv[i].startsWith('--')) i += 1
  }
  return found
}

/** The engine prints log lines on stderr; Prisma skips the first and looks for an error among the rest. */
async function runCommand(command) {
  if (command === 'version') return console.log(`schema-engine-cli ${engineCommit()}`)
  try {
    if (command === 'can-connect-to-database')
      await withClient(options.url, (client) => client.query('SELECT 1'))
    else if (command === 'create-database') await createDatabase(options.url)
    else if (command === 'drop-database') await dropDatabase(options.url)
    else throw new Error(`The schema engine does not know the command "${command}".`)
  } catch (error) {
    const { code, message } = readable(error, options.url)
    const line = { level: 'ERROR', target: 'schema_engine::logger', fields: { error_code: code, message } }
    process.stderr.write(`${JSON.stringify({ level: 'INFO', fields: { message: command } })}\n`)
    process.stderr.write(`${JSON.stringify(line)}\n`)
    process.exitCode = 1
  }
}

function engineCommit() {
  const require = createRequire(import.meta.url)
  const packageFile = require
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'package.json')
  return JSON.parse(readFileSync(packageFile, 'utf8')).version.split('.').at(-1)
}

/** Answers requests one after another until Prisma closes our stdin. */
async function serve() {
  const engines = new Map()
  const open = (url) => {
    if (!engines.has(url)) engines.set(url, openEngine(url))
    return engines.get(url)
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue
    const request = JSON.parse(line)
    if (!request.method) continue // the answer to one of our own `print` requests
    send({ jsonrpc: '2.0', id: request.id, ...(await answer(request, open)) })
  }
  const opened = await Promise.allSettled(engines.values())
  await Promise.allSettled(opened.map((one) => one.value?.close()))
  process.exit(0)
}

async function answer({ method, params }, open) {
  const url = targetUrl(params) ?? options.url
  try {
    return { result: (await call(method, params ?? {}, url, open)) ?? {} }
  } catch (error) {
    const { code, message } = readable(error, url)
    const data = { is_panic: false, message, meta: null, error_code: code }
    return { error: { code: 4466, message: 'An error happened. Check the data field for details.', data } }
  }
}

async function call(method, params, url, open) {
  if (method === 'createDatabase') return createDatabase(url)
  if (method === 'dropDatabase') return dropDatabase(url)
  if (method === 'ensureConnectionValidity') return withClient(url, () => ({}))
  const { engine } = await open(url)
  if (method === 'getDatabaseVersion') return engine.version(params)
  if (typeof engine[method] !== 'function') throw new Error(`The schema engine has no method "${method}".`)
  const result = await engine[method](params)
  // The native engine prints a difference itself, by asking Prisma to do so before it answers.
  if (method === 'diff' && result.stdout)
    send({ jsonrpc: '2.0', id: 0, method: 'print', params: { content: result.stdout } })
  return result
}

/** The database that a request names itself, for those that do not use the one given at start. */
function targetUrl(params) {
  const named = [params?.datasource, params?.datasourceType, params?.from, params?.to, params]
  return named.find((one) => typeof one?.url === 'string')?.url
}

function send(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}

async function openEngine(url) {
  loadWasm()
  const datamodels = options.datamodels.map((file) => [file, readFileSync(file, 'utf8')])
  const adapter = bindMigrationAwareSqlAdapterFactory(new EngineAdapterFactory(url))
  // An empty list is no list: the engine panics on it.
  const models = datamodels.length > 0 ? { datamodels } : {}
  const engine = await glue.SchemaEngine.new(models, () => {}, adapter)
  return { engine, close: () => engine.free() }
}

function loadWasm() {
  if (loaded) return
  // Where the engine leaves its last words before it stops at an unreachable instruction.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => process.stderr.write(`The schema engine panicked: ${message}\n`),
  }
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm')
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': glue,
  })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  loaded = true
}

/** Prisma's Postgres adapter with what the schema engine needs beyond what the client needs. */
class EngineAdapterFactory extends PrismaPg {
  #url

  constructor(url) {
    const { config, schema } = connection(url)
    super(config, { schema })
    this.#url = url
  }

  async connect() {
    return forEngine(await super.connect())
  }

  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
    const shadowUrl = new URL(this.#url)
    shadowUrl.pathname = `/${name}`
    await withClient(this.#url, (client) => client.query(`CREATE DATABASE "${name}" TEMPLATE template0`))
    const { config, schema } = connection(shadowUrl.href)
    const shadow = await new PrismaPg(config, { schema }).connect()
    const dispose = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await dispose()
      await withClient(this.#url, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
    }
    return forEngine(shadow)
  }
}

function forEngine(adapter) {
  const pool = adapter.underlyingDriver()
  // The adapter refuses columns of the one-byte type "char", which the catalogues are full of, and the engine takes them
  // as characters only: they pass the adapter as text and are renamed behind it.
  const performIO = adapter.performIO.bind(adapter)
  const queryRaw = adapter.queryRaw.bind(adapter)
  let fields = []
  adapter.performIO = async (query) => {
    const result = await performIO(query)
    fields = result.fields.map(({ dataTypeID }) => dataTypeID)
    for (const field of result.fields) if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID
    return result
  }
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    const columnTypes = result.columnTypes.map((type, at) =>
      fields[at] === CHAR_OID ? ColumnTypeEnum.Character : type,
    )
    return { ...result, columnTypes }
  }
  // The adapter cuts scripts at every semicolon, also inside function bodies and texts: let Postgres read them whole.
  adapter.executeScript = async (script) => {
    await pool.query(script).catch((error) => {
      throw scriptError(error)
    })
  }
  return adapter
}

/** The engine boils known codes down to a column or table name: a failed migration needs Postgres's own words. */
function scriptError({ code = 'unknown', message, detail, hint }) {
  const words = [message, detail, hint].filter(Boolean).join(' ')
  return new DriverAdapterError({
    kind: 'postgres',
    code: 'XX000',
    severity: 'ERROR',
    message: `${words} (SQLSTATE ${code})`,
    detail: undefined,
    column: undefined,
    hint: undefined,
  })
}

function connection(url) {
  const parsed = new URL(url)
  const schema = parsed.searchParams.get('schema') ?? 'public'
  // The engine holds an advisory lock of its session while it migrates: everything must go over one connection.
  const config = { connectionString: url, max: 1, connectionTimeoutMillis: 10_000, keepAlive: true }
  return { config, schema }
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

async function createDatabase(url) {
  const name = target(url).database
  await withAdmin(url, (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`))
  return { databaseName: name }
}

async function dropDatabase(url) {
  const name = target(url).database
  await withAdmin(url, (client) => client.query(`DROP DATABASE ${client.escapeIdentifier(name)}`))
  return {}
}

function withAdmin(url, work) {
  const admin = new URL(url)
  admin.pathname = '/postgres'
  return withClient(admin.href, work)
}

function target(url) {
  const { hostname: host, port, username, pathname } = new URL(url)
  return {
    host,
    port: port || '5432',
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
  }
}

function readable(error, url) {
  if (url?.includes('//unset')) {
    return { code: 'P1001', message: 'DATABASE_URL is not set. Run this command as: npm run db -- <command>' }
  }
  const known = CONNECTION_ERRORS[error?.code]
  if (known && url) return { code: known[0], message: known[1](target(url)) }
  if (error?.message === 'timeout expired' && url) {
    const [code, words] = CONNECTION_ERRORS.ETIMEDOUT
    return { code, message: words(target(url)) }
  }
  return { code: error?.code ?? undefined, message: error?.message ?? String(error) }
}

if (options.command) await runCommand(options.command)
else await serve()
