import type { Metadata } from 'next'
import { storyPath } from '#lib/url.ts'
import { currentEdition } from '../../../../../current-edition.ts'
import { pageNumber } from '../../../../../page-number.ts'
import { placeholderParams } from '../../../../../placeholder.ts'
import { StoryList, storyListMetadata } from '../../story-list.tsx'

type Props = { params: Promise<{ slug: string; n: string }> }

export const generateStaticParams = () => placeholderParams('slug', 'n')

async function read({ params }: Props): Promise<{ slug: string; page: number | null }> {
  const [edition, { slug, n }] = await Promise.all([currentEdition(), params])
  return { slug, page: pageNumber(n, storyPath(edition, slug)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return storyListMetadata(await read(props))
}

export default async function Page(props: Props) {
  return <StoryList {...(await read(props))} />
}
