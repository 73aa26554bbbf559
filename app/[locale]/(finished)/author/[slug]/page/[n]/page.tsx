import type { Metadata } from 'next'
import { authorPath } from '#lib/url.ts'
import { currentEdition } from '../../../../../current-edition.ts'
import { pageNumber } from '../../../../../page-number.ts'
import { placeholderParams } from '../../../../../placeholder.ts'
import { AuthorList, authorListMetadata } from '../../author-list.tsx'

type Props = { params: Promise<{ slug: string; n: string }> }

export const generateStaticParams = () => placeholderParams('slug', 'n')

async function read({ params }: Props): Promise<{ slug: string; page: number | null }> {
  const [edition, { slug, n }] = await Promise.all([currentEdition(), params])
  return { slug, page: pageNumber(n, authorPath(edition, slug)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return authorListMetadata(await read(props))
}

export default async function Page(props: Props) {
  return <AuthorList {...(await read(props))} />
}
