import type { ProfilePage, WithContext } from 'schema-dts'
import type { Author } from '#domain/authors/rules.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { pictureUrl } from '#domain/pictures/rules.ts'
import { absoluteMediaUrl, absoluteUrl, authorPath } from '#lib/url.ts'
import { JsonLd } from './json-ld.tsx'
import { publisherJsonLd } from './site-json-ld.tsx'

type Props = {
  author: Pick<Author, 'slug' | 'name' | 'jobTitle' | 'bio' | 'picture' | 'links'>
  paper: Paper
}

/** Who an author is, on the first page of what they wrote. */
export function AuthorJsonLd(props: Props) {
  return <JsonLd data={authorJsonLd(props)} />
}

/** An author's page (developers.google.com/search/docs/appearance/structured-data/profile-page). */
export function authorJsonLd({ author, paper }: Props): WithContext<ProfilePage> {
  const { edition } = paper
  const { slug, name, jobTitle, bio, picture, links } = author
  const url = absoluteUrl(authorPath(edition, slug))
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    inLanguage: edition,
    mainEntity: {
      '@type': 'Person',
      name,
      url,
      ...(jobTitle ? { jobTitle } : {}),
      ...(bio ? { description: bio } : {}),
      ...(picture ? { image: absoluteMediaUrl(pictureUrl(picture, '1x1', 1200, 'jpg')) } : {}),
      ...(links.length > 0 ? { sameAs: links } : {}),
      worksFor: publisherJsonLd(paper),
    },
  }
}
