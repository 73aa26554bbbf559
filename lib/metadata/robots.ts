/**
 * A robots.txt (RFC 9309): everything may be visited but what begins with one of the `hidden` paths, and nothing by the `refused`
 * agents. `sitemaps` are whole addresses.
 */
export function robotsTxt(
  hidden: readonly string[],
  sitemaps: readonly string[],
  refused: readonly string[] = [],
): string {
  const rules = ['User-agent: *', ...hidden.map((path) => `Disallow: ${path}`), 'Allow: /']
  const refusals =
    refused.length > 0 ? ['', ...refused.map((name) => `User-agent: ${name}`), 'Disallow: /'] : []
  return `${[...rules, ...refusals, '', ...sitemaps.map((url) => `Sitemap: ${url}`)].join('\n')}\n`
}
