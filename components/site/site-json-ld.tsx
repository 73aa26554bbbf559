import type { NewsMediaOrganization, WebSite, WithContext } from 'schema-dts'
import { logoFiles, type Paper } from '#domain/paper/rules.ts'
import { pictureUrl } from '#domain/pictures/rules.ts'
import { site } from '#lib/metadata/site.ts'
import { absoluteMediaUrl, absoluteUrl, editionPath } from '#lib/url.ts'
import { JsonLd } from './json-ld.tsx'

type Props = { paper: Paper; pages: readonly { slug: string }[] }

/**
 * The paper itself, on its front page: who publishes, with the pages that the edition has. The name of the site stands on the
 * default edition's only, as crawlers read it at the root address.
 */
export function SiteJsonLd({ paper, pages }: Props) {
  return (
    <>
      {paper.edition === site.editions[0] && <JsonLd data={websiteJsonLd(paper)} />}
      <JsonLd data={organizationJsonLd({ paper, pages })} />
    </>
  )
}

/** The paper as a site (developers.google.com/search/docs/appearance/site-names). */
export function websiteJsonLd(paper: Paper): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: paper.name,
    url: site.url,
    inLanguage: [...site.editions],
    publisher: publisherJsonLd(paper),
  }
}

/** The paper as a news organisation with its policies and contacts; a page that is not there is not named. */
export function organizationJsonLd({ paper, pages }: Props): WithContext<NewsMediaOrganization> {
  const { edition, description, email, phone, address, policies } = paper
  const slugs = new Set(pages.map(({ slug }) => slug))
  const named = Object.entries(policies)
    .filter(([, slug]) => slugs.has(slug))
    .map(([name, slug]) => [name, absoluteUrl(editionPath(edition, `/${slug}`))])
  const contacts = policies.actionableFeedbackPolicy
  const contact = {
    ...(slugs.has(contacts) ? { url: absoluteUrl(editionPath(edition, `/${contacts}`)) } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { telephone: phone } : {}),
  }
  return {
    '@context': 'https://schema.org',
    ...publisherJsonLd(paper),
    ...(description ? { description } : {}),
    ...(address ? { address } : {}),
    ...Object.fromEntries(named),
    ...(Object.keys(contact).length > 0
      ? { contactPoint: { '@type': 'ContactPoint', contactType: 'newsroom', ...contact } }
      : {}),
  }
}

/** The paper as the publisher of what stands on its pages; the front page says more under the same `@id`. */
export function publisherJsonLd({ edition, name, logos, social, policies }: Paper) {
  const logo = logos.light
    ? absoluteMediaUrl(pictureUrl(logoFiles(logos.light), 'original', 960))
    : site.logoUrl
  const principles = policies.publishingPrinciples
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${site.url}#organization`,
    name,
    url: site.url,
    logo: { '@type': 'ImageObject', url: logo, contentUrl: logo },
    ...(principles ? { publishingPrinciples: absoluteUrl(editionPath(edition, `/${principles}`)) } : {}),
    ...(social.length > 0 ? { sameAs: social } : {}),
  } as const satisfies NewsMediaOrganization
}
