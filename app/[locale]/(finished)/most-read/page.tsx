import type { Metadata } from 'next'
import { MostReadList, mostReadMetadata } from './most-read-list.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return mostReadMetadata({ page: 1 })
}

export default async function Page() {
  return <MostReadList page={1} />
}
