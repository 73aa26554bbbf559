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
