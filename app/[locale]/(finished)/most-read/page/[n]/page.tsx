import type { Metadata } from 'next'
import { mostReadPath } from '#lib/url.ts'
import { currentEdition } from '../../../../current-edition.ts'
import { pageNumber } from '../../../../page-number.ts'
import { placeholderParams } from '../../../../placeholder.ts'
import { MostReadList, mostReadMetadata } from '../../most-read-list.tsx'

type Props = { params: Promise<{ n: string }> }

export const generateStaticParams = () => placeholderParams('n')

async function read({ params }: Props): Promise<{ page: number | null }> {
  const [edition, { n }] = await Promise.all([currentEdition(), params])
  return { page: pageNumber(n, mostReadPath(edition)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return mostReadMetadata(await read(props))
}

export default async function Page(props: Props) {
  return <MostReadList {...(await read(props))} />
}
