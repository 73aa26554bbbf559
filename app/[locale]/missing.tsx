import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { MissingPage } from '#components/site/missing-page.tsx'
import { listLatest } from '#domain/articles/queries.ts'
import { translator } from '#lib/i18n.ts'
import { currentEdition } from './current-edition.ts'
import { SiteFrame, samePathElsewhere } from './site-frame.tsx'

const LATEST = 6

/**
 * The 404 page, in the language of the address. A page that throws notFound() itself is sent as an empty shell that only
 * a script can fill. Here the content is complete, and the boundary beside it, empty by intent, sets the status.
 */
export async function Missing() {
  const edition = await currentEdition()
  const latest = await listLatest(edition, LATEST)
  return (
    <>
      <SiteFrame edition={edition} alternates={samePathElsewhere(edition, '/')}>
        <MissingPage edition={edition} latest={latest} />
      </SiteFrame>
      <Suspense fallback={null}>
        <AnswerNotFound />
      </Suspense>
    </>
  )
}

async function AnswerNotFound() {
  notFound()
  return null
}

/** The head of the 404 page. Next adds "noindex" by itself. */
export async function missingMetadata(): Promise<Metadata> {
  return { title: translator(await currentEdition())('missing.title') }
}
