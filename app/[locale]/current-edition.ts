import { notFound } from 'next/navigation'
import { locale } from 'next/root-params'
import { type Edition, isEdition } from '#domain/editions/rules.ts'
import { env } from '#lib/env.ts'

/** The edition that the address names, or null when this portal has none of that name (as in the build's placeholder). */
export async function findCurrentEdition(): Promise<Edition | null> {
  const code = await locale()
  return code && isEdition(code) && env.EDITIONS.includes(code) ? code : null
}

/** The edition that the address names. Answers "not found" when there is none. */
export async function currentEdition(): Promise<Edition> {
  return (await findCurrentEdition()) ?? notFound()
}
