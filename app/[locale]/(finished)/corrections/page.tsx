import type { Metadata } from 'next'
import { CorrectionsList, correctionsMetadata } from './corrections-list.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return correctionsMetadata({ page: 1 })
}

export default async function Page() {
  return <CorrectionsList page={1} />
}
