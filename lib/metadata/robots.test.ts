import { expect, it } from 'vitest'
import { robotsTxt } from './robots.ts'

it('robotsTxt opens the site, hides what it is told to and lists the sitemaps', () => {
  expect(robotsTxt(['/admin', '/search'], ['https://news.example/sitemap.xml'])).toBe(
    [
      'User-agent: *',
      'Disallow: /admin',
      'Disallow: /search',
      'Allow: /',
      '',
      'Sitemap: https://news.example/sitemap.xml',
      '',
    ].join('\n'),
  )
})

it('robotsTxt shuts whole agents out by name, in a group of their own', () => {
  expect(robotsTxt(['/admin'], [], ['GPTBot', 'CCBot'])).toBe(
    [
      'User-agent: *',
      'Disallow: /admin',
      'Allow: /',
      '',
      'User-agent: GPTBot',
      'User-agent: CCBot',
      'Disallow: /',
      '',
      '',
    ].join('\n'),
  )
})
