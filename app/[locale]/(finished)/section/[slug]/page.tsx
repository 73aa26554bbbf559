import type { Metadata } from 'next'
import { placeholderParams } from '../../../placeholder.ts'
import { SectionList, sectionListMetadata } from './section-list.tsx'

type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => placeholderParams('slug')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sectionListMetadata({ ...(await params), page: 1 })
}

export default async function Page({ params }: Props) {
  return <SectionList slug={(await params).slug} page={1} />
}
