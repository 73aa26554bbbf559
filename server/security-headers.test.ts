import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { commonHeaders, readerPolicy } from './security-headers.ts'

describe('readerPolicy', () => {
  it('allows our own inline script by its digest, and no other', () => {
    const digest = createHash('sha256').update('theme()').digest('base64')
    const scripts = readerPolicy(['theme()'])
      .split('; ')
      .find((rule) => rule.startsWith('script-src'))
    expect(scripts).toBe(`script-src 'self' 'inline-speculation-rules' 'sha256-${digest}'`)
  })
})

describe('commonHeaders', () => {
  it('promises https only where the site is on https', () => {
    const names = (siteUrl: string) => commonHeaders(siteUrl).map(([name]) => name)
    expect(names('https://news.example.org')).toContain('Strict-Transport-Security')
    expect(names('http://localhost:3000')).not.toContain('Strict-Transport-Security')
  })
})
