import { MissingPage } from '#components/site/missing-page.tsx'
import { getPaper } from '#domain/paper/queries.ts'
import { editionPath } from '#lib/url.ts'
import { findCurrentEdition } from './current-edition.ts'

/**
 * What Next's own script puts in the place of the 404 page of missing.tsx where the front does not remove that script.
 * Next sends it with every page, so it is short.
 */
export default async function NotFound() {
  const edition = await findCurrentEdition()
  if (!edition) return null
  return (
    <main className="wrap">
      <p className="masthead-name">
        <a href={editionPath(edition)}>{(await getPaper(edition)).name}</a>
      </p>
      <MissingPage edition={edition} latest={[]} />
    </main>
  )
}
