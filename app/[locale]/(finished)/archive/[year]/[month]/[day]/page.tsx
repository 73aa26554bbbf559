import type { Metadata } from 'next'
import { placeholderParams } from '../../../../../placeholder.ts'
import { DayList, type DayParams, dayListMetadata, dayOf } from './day-list.tsx'

type Props = { params: Promise<DayParams> }

export const generateStaticParams = () => placeholderParams('year', 'month', 'day')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return dayListMetadata({ day: dayOf(await params), page: 1 })
}

export default async function Page({ params }: Props) {
  return <DayList day={dayOf(await params)} page={1} />
}
