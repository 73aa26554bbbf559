import type { Metadata } from 'next'
import { dayPath } from '#lib/url.ts'
import { currentEdition } from '../../../../../../../current-edition.ts'
import { pageNumber } from '../../../../../../../page-number.ts'
import { placeholderParams } from '../../../../../../../placeholder.ts'
import { DayList, type DayParams, dayListMetadata, dayOf } from '../../day-list.tsx'

type Props = { params: Promise<DayParams & { n: string }> }

export const generateStaticParams = () => placeholderParams('year', 'month', 'day', 'n')

async function read({ params }: Props): Promise<{ day: string | null; page: number | null }> {
  const [edition, { n, ...parts }] = await Promise.all([currentEdition(), params])
  const day = dayOf(parts)
  return { day, page: day === null ? null : pageNumber(n, dayPath(edition, day)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return dayListMetadata(await read(props))
}

export default async function Page(props: Props) {
  return <DayList {...(await read(props))} />
}
