import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { WithdrawnNote } from '#components/article/withdrawn-note.tsx'
import { articleMetadata } from '#components/site/metadata/article-metadata.ts'
import { findArticleAtAddress, listLatest } from '#domain/articles/queries.ts'
import type { ArticleAtAddress } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { articlePath } from '#lib/url.ts'
import { currentEdition } from '../../../current-edition.ts'
import { Missing, missingMetadata } from '../../../missing.tsx'
import { PLACEHOLDER, placeholderParams } from '../../../placeholder.ts'
import { SiteFrame } from '../../../site-frame.tsx'
import { ArticlePage } from './article-page.tsx'
import { withdrawnMetadata } from './withdrawn-metadata.ts'

const LATEST = 4

type WithdrawnAddress = Extract<ArticleAtAddress, { kind: 'withdrawn' }>
type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => placeholderParams('slug')

/** What stands at the address, null for nothing. A moved article is answered here and never returns. */
async function readAddress({ params }: Props) {
  const [edition, { slug }] = await Promise.all([currentEdition(), params])
  if (slug === PLACEHOLDER) return null
  const found = await findArticleAtAddress(edition, slug)
  if (found.kind === 'unknown') return null
  if (found.kind === 'moved') permanentRedirect(articlePath({ edition, slug: found.slug }))
  return { edition, found }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const address = await readAddress(props)
  if (!address) return missingMetadata()
  const { edition, found } = address
  return found.kind === 'withdrawn'
    ? withdrawnMetadata(edition, found)
    : articleMetadata(found.article, await getPaper(edition))
}

export default async function Page(props: Props) {
  const address = await readAddress(props)
  if (!address) return <Missing />
  const { edition, found } = address
  return found.kind === 'withdrawn' ? (
    <Withdrawn edition={edition} note={found} />
  ) : (
    <ArticlePage article={found.article} />
  )
}

async function Withdrawn({ edition, note }: { edition: Edition; note: WithdrawnAddress }) {
  const latest = await listLatest(edition, LATEST)
  return (
    <SiteFrame edition={edition} alternates={[]}>
      <WithdrawnNote
        edition={edition}
        headline={note.headline}
        note={note.note}
        withdrawnAt={note.withdrawnAt}
        latest={latest}
      />
    </SiteFrame>
  )
}
