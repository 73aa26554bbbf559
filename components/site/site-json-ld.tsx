import type { NewsMediaOrganization, WebSite, WithContext } from 'schema-dts'
import type { Edition } from '#domain/editions/rules.ts'
import { site } from '#lib/metadata/site.ts'
import { absoluteUrl, editionPath } from '#lib/url.ts'
import { JsonLd } from './json-ld.tsx'

type Props = { edition: Edition; pages: readonly { slug: string }[] }

/** Which of the newsroom's own pages says what crawlers ask of a news organisation (schema.org/NewsMediaOrganization). */
const POLICIES = {
  'editorial-policy': [
    'publishingPrinciples',
    'ethicsPolicy',
    'correctionsPolicy',
    'verificationFactCheckingPolicy',
  ],
  contacts: ['actionableFeedbackPolicy'],
} as const

/**
 * The paper itself, on its front page: who publishes, with the pages that the edition has. The name of the site stands on the
 * default edition's only, as crawlers read it at the root address.
 */
export function SiteJsonLd({ edition, pages }: Props) {
  return (
    <>
      {edition === site.editions[0] && <JsonLd data={websiteJsonLd(edition)} />}
      <JsonLd data={organizationJsonLd({ edition, pages })} />
    </>
  )
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

/** The paper as a news organisation with its policies; a page that is not there is not named. */
export function organizationJsonLd({ edition, pages }: Props): WithContext<NewsMediaOrganization> {
  const slugs = new Set(pages.map(({ slug }) => slug))
  const policies = Object.entries(POLICIES)
    .filter(([slug]) => slugs.has(slug))
    .flatMap(([slug, names]) => names.map((name) => [name, absoluteUrl(editionPath(edition, `/${slug}`))]))
  const contacts = absoluteUrl(editionPath(edition, '/contacts'))
  return {
    '@context': 'https://schema.org',
    ...publisherJsonLd(edition),
    ...Object.fromEntries(policies),
    ...(slugs.has('contacts')
      ? { contactPoint: { '@type': 'ContactPoint', contactType: 'newsroom', url: contacts } }
      : {}),
  }
}

/** The paper as the publisher of what stands on its pages; the front page says more under the same `@id`. */
export function publisherJsonLd(edition: Edition) {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${site.url}#organization`,
    name: site.name,
    url: site.url,
    logo: { '@type': 'ImageObject', url: site.logoUrl, contentUrl: site.logoUrl },
    publishingPrinciples: absoluteUrl(editionPath(edition, '/editorial-policy')),
  } as const satisfies NewsMediaOrganization
}
