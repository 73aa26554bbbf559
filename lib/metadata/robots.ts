/**
 * A robots.txt (RFC 9309) for all crawlers: everything may be visited but what begins with one of the `hidden` paths.
 * `sitemaps` are whole addresses.
 */
export function robotsTxt(hidden: readonly string[], sitemaps: readonly string[]): string {
  const rules = ['User-agent: *', ...hidden.map((path) => `Disallow: ${path}`), 'Allow: /']
  return `${[...rules, '', ...sitemaps.map((url) => `Sitemap: ${url}`)].join('\n')}\n`
}
