import type { Metadata } from 'next'
import { placeholderParams } from '../../../placeholder.ts'
import { AuthorList, authorListMetadata } from './author-list.tsx'

type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => placeholderParams('slug')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorListMetadata({ ...(await params), page: 1 })
}

export default async function Page({ params }: Props) {
  return <AuthorList slug={(await params).slug} page={1} />
}
