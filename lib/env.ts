import { z } from 'zod'

/** The editions that this program can speak; the same list as domain/editions/rules.ts, which lib may not import. */
const KNOWN_EDITIONS = ['en', 'uk'] as const

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const wholeNumber = (least: number, most: number, cure: string) =>
  z.string().regex(/^\d+$/, cure).transform(Number).pipe(z.number().min(least, cure).max(most, cure))

const EDITION_CURE = `must be one of ${KNOWN_EDITIONS.join(', ')}, for example EDITIONS=en,uk`
const edition = z.enum(KNOWN_EDITIONS, EDITION_CURE)

const webAddress = (cure: string) => z.url({ protocol: /^https?$/, error: cure, abort: true })

const schema = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgresql://user:password@host:5432/name' })
    .optional(),
  DATELINE_DATA_DIR: z.string().default('.data'),
  HOST: z.string().default('0.0.0.0'),
  PORT: wholeNumber(0, 65_535, 'must be a whole number up to 65535, for example PORT=3000').default(3000),
  SITE_URL: webAddress('must be the address that readers type, for example https://news.example.org')
    .refine(
      (url) => new URL(url).pathname === '/',
      'must not have a path: the site lives at the root of its host',
    )
    .transform((url) => new URL(url).origin)
    .optional(),
  SITE_NAME: z.string().max(60, 'must be at most 60 characters long').default('Dateline'),
  SITE_TIMEZONE: z
    .string()
    .refine(isTimeZone, 'must be a time zone of the IANA list, for example Europe/Kyiv')
    .default('Europe/Kyiv'),
  TRUST_PROXY: wholeNumber(
    0,
    10,
    'must say how many proxies stand before this program, 0 to 10; 0 believes no X-Forwarded-For',
  ).default(0),
  EDITIONS: z
    .string()
    .transform((list) => list.split(',').map((code) => code.trim()))
    .pipe(z.array(edition))
    .refine((list) => new Set(list).size === list.length, 'must not name an edition twice')
    .default([...KNOWN_EDITIONS]),
  DEFAULT_EDITION: edition.optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'must name a mail server, for example smtp://user:password@mail.example.org:587',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/, 'must be an e-mail address, for example Desk <desk@example.org>')
    .optional(),
  RATES_URL: webAddress('must be a web address').default(
    'https://bank.gov.ua/NBUStatService/v1/statdirectory/exchange',
  ),
  RATES_ENABLED: z.stringbool('must be true or false').default(true),
  MEDIA_S3_ENDPOINT: webAddress(
    'must be the address of the storage service without the bucket, for example https://s3.eu-central-1.amazonaws.com',
  ).optional(),
  MEDIA_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket, for example news-media')
    .optional(),
  MEDIA_S3_REGION: z.string().default('us-east-1'),
  MEDIA_S3_KEY: z.string().optional(),
  MEDIA_S3_SECRET: z.string().optional(),
  MEDIA_PUBLIC_URL: webAddress(
    'must be the address below which readers get pictures, for example https://media.example.org/media',
  )
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  PUSH_TO_PRIVATE_ADDRESSES: z.stringbool('must be true or false').default(false),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
})

type Parsed = z.output<typeof schema>

/** The settings, each with its value or its default. `DATELINE_DATA_DIR` may be relative to the project's folder. */
export type Env = Omit<Parsed, 'SITE_URL' | 'DEFAULT_EDITION'> & {
  SITE_URL: string
  DEFAULT_EDITION: Parsed['EDITIONS'][number]
}

/** Thrown by `parseEnv`: its message lists every setting at fault, one a line, with the cure. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/**
 * Reads the settings out of `source`; an empty text counts as not set.
 * @throws EnvError that lists all problems at once.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(source)
      .filter(([name, value]) => name in schema.shape && value?.trim())
      .map(([name, value]) => [name, value?.trim()]),
  )
  const result = schema.safeParse(given)
  const problems = [
    ...(result.error?.issues ?? []),
    ...defaultEditionProblems(given),
    ...bucketProblems(given),
  ]
  if (!result.success || problems.length > 0) throw new EnvError(listProblems(problems, source))
  const { EDITIONS, PORT } = result.data
  const DEFAULT_EDITION = result.data.DEFAULT_EDITION ?? EDITIONS[0] ?? KNOWN_EDITIONS[0]
  return {
    ...result.data,
    DEFAULT_EDITION,
    SITE_URL: result.data.SITE_URL ?? `http://localhost:${PORT}`,
  }
}

type Problem = { path: PropertyKey[]; message: string }

/** The one rule that spans two settings, looked at by itself: Zod leaves it out when any other setting is wrong. */
function defaultEditionProblems(given: Record<string, string | undefined>): Problem[] {
  const { data } = schema.pick({ EDITIONS: true, DEFAULT_EDITION: true }).safeParse(given)
  if (!data?.DEFAULT_EDITION || data.EDITIONS.includes(data.DEFAULT_EDITION)) return []
  return [
    {
      path: ['DEFAULT_EDITION'],
      message: `must be one of EDITIONS, which are ${data.EDITIONS.join(', ')}`,
    },
  ]
}

const BUCKET = ['MEDIA_S3_ENDPOINT', 'MEDIA_S3_BUCKET', 'MEDIA_S3_KEY', 'MEDIA_S3_SECRET'] as const

/** A bucket takes four settings, or none. */
function bucketProblems(given: Record<string, string | undefined>): Problem[] {
  const missing = BUCKET.filter((name) => !given[name])
  if (missing.length === BUCKET.length) return []
  return missing.map((name) => ({
    path: [name],
    message: `must be set too, or none of ${BUCKET.join(', ')}`,
  }))
}

// The address of a database or of a mail server may hold a password: it is not repeated.
const SECRETS = new Set(['DATABASE_URL', 'SMTP_URL', 'MEDIA_S3_KEY', 'MEDIA_S3_SECRET'])

function listProblems(issues: Problem[], source: Record<string, string | undefined>): string {
  const cures = new Map<string, string>()
  for (const { path, message } of issues) {
    const name = String(path[0])
    if (!cures.has(name)) cures.set(name, message)
  }
  const lines = [...cures].map(([name, cure]) => {
    const given = SECRETS.has(name) || source[name] === undefined ? '' : `=${source[name]}`
    return `  ${name}${given}: ${cure}`
  })
  return `${lines.length === 1 ? 'A setting is' : 'These settings are'} wrong:\n${lines.join('\n')}`
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Takes over what `.env` in the project's folder says, if there is one; what the environment says already wins. */
export function loadEnvFile(file = '.env'): void {
  try {
    process.loadEnvFile(file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}

let parsed: Env | undefined

function current(): Env {
  if (!parsed) {
    loadEnvFile()
    parsed = parseEnv(process.env)
  }
  return parsed
}

/** The settings of this process, read when first asked for. Scripts set DATABASE_URL before anything asks. */
export const env: Env = new Proxy({} as Env, {
  get: (_, name) => Reflect.get(current(), name),
  has: (_, name) => Reflect.has(current(), name),
  ownKeys: () => Reflect.ownKeys(current()),
  getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(current(), name),
})
