import { notFound } from 'next/navigation'
import { requireEditor } from '../../../current-editor.ts'

/** An address of the desk at which nothing is: said in the desk's own words, with the way back. */
export default async function MissingPage() {
  await requireEditor()
  notFound()
}
