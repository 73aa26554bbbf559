import { randomBytes } from 'node:crypto'
import { betterAuth } from 'better-auth/minimal'
import { env } from '#lib/env.ts'
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './schema.ts'
import { editorTables, findOrKeepSecret } from './store.ts'

/** The header in which our own route tells better-auth the caller's address; nobody outside can set it. */
export const ADDRESS_HEADER = 'x-dateline-address'

const MINUTE = 60
const DAY = 24 * 60 * MINUTE

function makeAuth(secret: string) {
  return betterAuth({
    appName: 'Dateline',
    baseURL: env.SITE_URL,
    basePath: '/api/auth',
    secret,
    database: editorTables(),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
    },
    user: {
      modelName: 'editor',
      additionalFields: { role: { type: 'string', required: true, input: false, defaultValue: 'author' } },
    },
    // A session ends when it ends: a row that is gone is a person signed out, so nothing is cached in a cookie.
    session: { modelName: 'editorSession', expiresIn: 14 * DAY, disableSessionRefresh: true },
    account: { modelName: 'editorAccount' },
    verification: { modelName: 'editorVerification' },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'editorRateLimit',
      window: MINUTE,
      max: 300,
      customRules: {
        '/sign-in/email': { window: MINUTE, max: 30 },
        '/change-password': { window: 10 * MINUTE, max: 10 },
      },
    },
    trustedOrigins: (request) => sameHostOrigins(request),
    advanced: {
      cookiePrefix: 'dateline',
      // Said aloud, because better-auth leaves both out under a test runner.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      useSecureCookies: env.SITE_URL.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  })
}

/** SITE_URL is trusted anyway; the host that the request itself came to is the same site by another name. */
function sameHostOrigins(request: Request | undefined): string[] {
  const host = request?.headers.get('host')
  return host ? [`http://${host}`, `https://${host}`] : []
}

export type Auth = ReturnType<typeof makeAuth>

let made: Promise<Auth> | undefined

/** The process's one better-auth, made at the first request with the secret that the database keeps. */
export function getAuth(): Promise<Auth> {
  made ??= findOrKeepSecret(randomBytes(32).toString('base64url')).then(makeAuth)
  made.catch(() => {
    made = undefined
  })
  return made
}
