import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import type { Editor } from '#domain/editors/rules.ts'
import { findSignedIn } from '#domain/editors/session.ts'

/** Who asks, read once a request; null when nobody is signed in. */
export const currentSession = cache(async () => {
  // A session ends by the clock, so it can only be read while a request waits.
  await connection()
  return findSignedIn(await headers())
})

/** The editor who asks for a page; anybody else is sent to sign in. */
export async function requireEditor(): Promise<Editor> {
  const session = await currentSession()
  if (!session) redirect('/admin/sign-in')
  return session.editor
}
