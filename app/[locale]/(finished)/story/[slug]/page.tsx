import type { Metadata } from 'next'
import { placeholderParams } from '../../../placeholder.ts'
import { StoryList, storyListMetadata } from './story-list.tsx'

type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => placeholderParams('slug')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return storyListMetadata({ ...(await params), page: 1 })
}

export default async function Page({ params }: Props) {
  return <StoryList slug={(await params).slug} page={1} />
}
