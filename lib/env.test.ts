import { describe, expect, it } from 'vitest'
import { EnvError, parseEnv } from './env.ts'

function messageOf(source: Record<string, string>): string {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error.message
    throw error
  }
  return ''
}

describe('parseEnv', () => {
  it('needs nothing', () => {
    expect(parseEnv({})).toEqual({
      DATELINE_DATA_DIR: '.data',
      HOST: '0.0.0.0',
      PORT: 3000,
      SITE_URL: 'http://localhost:3000',
      SITE_NAME: 'Dateline',
      SITE_TIMEZONE: 'Europe/Kyiv',
      TRUST_PROXY: 0,
      EDITIONS: ['en', 'uk'],
      DEFAULT_EDITION: 'en',
      RATES_URL: 'https://bank.gov.ua/NBUStatService/v1/statdirectory/exchange',
      RATES_ENABLED: true,
      MEDIA_S3_REGION: 'us-east-1',
      PUSH_TO_PRIVATE_ADDRESSES: false,
      LOG_LEVEL: 'info',
    })
  })

  it('takes an empty text for not set and ignores what it does not know', () => {
    expect(parseEnv({ PORT: '', SITE_NAME: '  ', PATH: '/bin' })).toEqual(parseEnv({}))
  })

  it('takes a bucket whole or not at all, and repeats no secret', () => {
    const bucket = {
      MEDIA_S3_ENDPOINT: 'http://localhost:9000',
      MEDIA_S3_BUCKET: 'media',
      MEDIA_S3_KEY: 'key',
      MEDIA_S3_SECRET: 'hidden',
    }
    expect(parseEnv(bucket)).toMatchObject({ ...bucket, MEDIA_S3_REGION: 'us-east-1' })
    const { MEDIA_S3_KEY: _, ...partly } = bucket
    expect(messageOf(partly)).toContain('MEDIA_S3_KEY')
    expect(messageOf(partly)).not.toContain('hidden')
  })

  it('puts the port into the default address', () => {
    expect(parseEnv({ PORT: '8080' }).SITE_URL).toBe('http://localhost:8080')
  })

  it('reads every setting', () => {
    const env = parseEnv({
      DATABASE_URL: 'postgres://u:p@db:5432/news',
      SITE_URL: 'https://news.example.org/',
      TRUST_PROXY: '2',
      EDITIONS: 'uk, en',
      RATES_ENABLED: 'false',
    })
    expect(env).toMatchObject({
      DATABASE_URL: 'postgres://u:p@db:5432/news',
      SITE_URL: 'https://news.example.org',
      TRUST_PROXY: 2,
      EDITIONS: ['uk', 'en'],
      DEFAULT_EDITION: 'uk',
      RATES_ENABLED: false,
    })
  })

  it('lists all problems at once, each with its value and its cure', () => {
    const lines = messageOf({
      PORT: 'abc',
      SITE_URL: 'news.example.org',
      SITE_TIMEZONE: 'Mars/Olympus',
      EDITIONS: 'en,xx',
      LOG_LEVEL: 'loud',
    }).split('\n')
    expect(lines[0]).toBe('These settings are wrong:')
    expect(lines.slice(1).map((line) => line.trim().split(':')[0])).toEqual([
      'PORT=abc',
      'SITE_URL=news.example.org',
      'SITE_TIMEZONE=Mars/Olympus',
      'EDITIONS=en,xx',
      'LOG_LEVEL=loud',
    ])
    expect(lines[1]).toContain('for example PORT=3000')
  })

  it('never repeats a database address, which may hold a password', () => {
    const message = messageOf({ DATABASE_URL: 'mysql://root:secret@db/news' })
    expect(message).toContain('DATABASE_URL')
    expect(message).not.toContain('secret')
  })

  it('refuses a default edition that is not published, also beside other problems', () => {
    expect(messageOf({ EDITIONS: 'en', DEFAULT_EDITION: 'uk' })).toContain('must be one of EDITIONS')
    const message = messageOf({ EDITIONS: 'en', DEFAULT_EDITION: 'uk', PORT: 'abc' })
    expect(message).toContain('DEFAULT_EDITION=uk: must be one of EDITIONS, which are en')
    expect(message).toContain('PORT=abc')
  })

  it('refuses a site address with a path and a port out of range', () => {
    expect(messageOf({ SITE_URL: 'https://example.org/news' })).toContain('must not have a path')
    expect(messageOf({ PORT: '70000' })).toContain('up to 65535')
  })
})
