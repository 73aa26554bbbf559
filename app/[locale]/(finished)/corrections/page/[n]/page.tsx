import type { Metadata } from 'next'
import { correctionsPath } from '#lib/url.ts'
import { currentEdition } from '../../../../current-edition.ts'
import { pageNumber } from '../../../../page-number.ts'
import { placeholderParams } from '../../../../placeholder.ts'
import { CorrectionsList, correctionsMetadata } from '../../corrections-list.tsx'

type Props = { params: Promise<{ n: string }> }

export const generateStaticParams = () => placeholderParams('n')

async function read({ params }: Props): Promise<{ page: number | null }> {
  const [edition, { n }] = await Promise.all([currentEdition(), params])
  return { page: pageNumber(n, correctionsPath(edition)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return correctionsMetadata(await read(props))
}

export default async function Page(props: Props) {
  return <CorrectionsList {...(await read(props))} />
}
