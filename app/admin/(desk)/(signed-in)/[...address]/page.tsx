import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '../../../current-editor.ts'
import { deskWords } from '../../../desk-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await deskWords()
  return { title: t('error.missingTitle') }
}

/** An address of the desk at which nothing is: said in the desk's own words, with the way back. */
export default async function MissingPage() {
  await requireEditor()
  notFound()
}
