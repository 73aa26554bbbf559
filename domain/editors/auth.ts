import { randomBytes } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { env } from '#lib/env.ts'
import { isSwitchedOff } from './people-store.ts'
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
      additionalFields: {
        role: { type: 'string', required: true, input: false, defaultValue: 'author' },
        language: { type: 'string', required: true, input: false, defaultValue: '' },
        lastSeenAt: { type: 'date', required: false, input: false },
      },
    },
    // A session ends when it ends: a row that is gone is a person signed out, so nothing is cached in a cookie.
    session: { modelName: 'editorSession', expiresIn: 14 * DAY, disableSessionRefresh: true },
    databaseHooks: { session: { create: { before: refuseSwitchedOff } } },
    plugins: [
      twoFactor({
        issuer: env.SITE_NAME,
        twoFactorTable: 'editorTwoFactor',
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 10 * MINUTE },
      }),
      passkey({
        rpID: new URL(env.SITE_URL).hostname,
        rpName: env.SITE_NAME,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        authentication: {
          // A passkey stands for both factors, so the device must have asked for a finger, a face or a code.
          afterVerification: async ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED')
          },
        },
        schema: { passkey: { modelName: 'editorPasskey' } },
      }),
    ],
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
        '/two-factor/*': { window: MINUTE, max: 20 },
        '/passkey/*': { window: MINUTE, max: 30 },
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

/** However somebody proved who they are: an account that is switched off gets no session. */
async function refuseSwitchedOff({ userId }: { userId: string }): Promise<void> {
  if (await isSwitchedOff(userId))
    throw new APIError('FORBIDDEN', { message: 'This account is switched off.' })
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
