import type { NextConfig } from 'next'

const HOUR = 3_600
const DAY = 24 * HOUR
const editions = (process.env.EDITIONS ?? 'en,uk').split(',').map((edition) => edition.trim())
const defaultEdition = process.env.DEFAULT_EDITION ?? editions[0] ?? 'en'

// Paths that are not pages of an edition. Everything else without an edition's prefix is the default edition's.
const NOT_EDITIONS = [
  ...editions,
  'admin',
  'api',
  '_next',
  'media',
  'assets',
  'fonts',
  'robots\\.txt',
  'sitemap\\.xml',
  'sitemaps',
  'favicon\\.ico',
  'icon\\.svg',
  'llms\\.txt',
  'ads\\.txt',
  'manifest\\.webmanifest',
  '\\.well-known',
]

const FEED_FILES = 'feed\\.xml|atom\\.xml|feed\\.json|ninjs\\.json'

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // "npm run check" and with it every "npm test" judges the types; a build need not do it once more.
  typescript: { ignoreBuildErrors: true },
  cacheLife: {
    front: { stale: 30, revalidate: 60, expire: DAY },
    article: { stale: 30, revalidate: 60, expire: DAY },
    archive: { stale: 30, revalidate: HOUR, expire: 7 * DAY },
    missing: { stale: 30, revalidate: 60, expire: 300 },
  },
  // Pages made at run time stay in memory, bounded; the front in server/ keeps the finished ones.
  cacheMaxMemorySize: 64 * 1024 * 1024,
  experimental: {
    isrFlushToDisk: false,
    // A CSV file of redirects comes in one piece; signs count up to four bytes.
    serverActions: { bodySizeLimit: '8mb' },
    // Readers move by plain links: there are no client navigations for Next to time.
    instantInsights: { validationLevel: 'manual-warning' },
  },
  serverExternalPackages: ['satori', 'sharp', 'pg', 'pino', 'pg-boss', 'better-auth'],
  async rewrites() {
    return {
      beforeFiles: [
        // A sitemap speaks only for addresses below its own folder, so its files stand at the root (docs/contracts/urls.md).
        {
          source: `/sitemap-:edition(${editions.join('|')})-:shard([0-9a-z-]+).xml`,
          destination: '/sitemaps/:edition/:shard',
        },
        // IndexNow's key stands at the root, which is what it speaks for.
        { source: '/:key([0-9a-f]{32}).txt', destination: '/api/indexnow-key/:key' },
        { source: '/', destination: `/${defaultEdition}` },
        {
          source: `/:first((?!(?:${NOT_EDITIONS.join('|')})(?:/|$))[^/]+)/:rest*`,
          destination: `/${defaultEdition}/:first/:rest*`,
        },
        {
          source: `/:edition(${editions.join('|')})/news-sitemap-:page([0-9]+).xml`,
          destination: '/:edition/news-sitemap/:page',
        },
        // A feed stands below the page that it follows (docs/contracts/feeds.md); one route answers them all.
        {
          source: `/:edition(${editions.join('|')})/:file(${FEED_FILES})`,
          destination: '/:edition/feeds/latest/all/:file',
        },
        {
          source: `/:edition(${editions.join('|')})/corrections/:file(${FEED_FILES})`,
          destination: '/:edition/feeds/corrections/all/:file',
        },
        {
          source: `/:edition(${editions.join('|')})/:kind(section|tag|author|place|story)/:slug/:file(${FEED_FILES})`,
          destination: '/:edition/feeds/:kind/:slug/:file',
        },
      ],
      afterFiles: [],
      fallback: [],
    }
  },
  async redirects() {
    return [
      { source: '/api', destination: '/developers', permanent: true },
      { source: `/${defaultEdition}`, destination: '/', permanent: true },
      { source: `/${defaultEdition}/:path*`, destination: '/:path*', permanent: true },
    ]
  },
}

export default config
