import type { NewsMediaOrganization, WebSite, WithContext } from 'schema-dts'
import type { Edition } from '#domain/editions/rules.ts'
import { site } from '#lib/metadata/site.ts'
import { absoluteUrl, editionPath } from '#lib/url.ts'
import { JsonLd } from './json-ld.tsx'

/** The name of the site, for the front page of the default edition only: crawlers read it at the root address. */
export function SiteJsonLd({ edition }: { edition: Edition }) {
  return edition === site.editions[0] ? <JsonLd data={websiteJsonLd(edition)} /> : null
}

/** The paper as a site (developers.google.com/search/docs/appearance/site-names). */
export function websiteJsonLd(edition: Edition): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    url: site.url,
    inLanguage: [...site.editions],
    publisher: publisherJsonLd(edition),
  }
}

/** The paper as the publisher of what stands on its pages. */
export function publisherJsonLd(edition: Edition): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    name: site.name,
    url: site.url,
    logo: { '@type': 'ImageObject', url: site.logoUrl },
    publishingPrinciples: absoluteUrl(editionPath(edition, '/editorial-policy')),
  }
}
