import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { findStoryAtAddress, listStoryPage } from '#domain/stories/queries.ts'
import { translator } from '#lib/i18n.ts'
import { formatDate, isoWithOffset } from '#lib/time.ts'
import { editionPath, storyPath } from '#lib/url.ts'
import { currentEdition } from '../../../current-edition.ts'
import { PaperList, paperMetadata } from '../../../list-page.tsx'
import { Missing, missingMetadata } from '../../../missing.tsx'
import { PLACEHOLDER } from '../../../placeholder.ts'
import { SiteFrame } from '../../../site-frame.tsx'

/** `page` is null when the address has a page number that is none. */
type Props = { slug: string; page: number | null }

/** Null when nothing stands there. A renamed or merged story is answered here and never returns. */
async function read({ slug, page }: Props) {
  const edition = await currentEdition()
  if (slug === PLACEHOLDER || page === null) return null
  const found = await findStoryAtAddress(edition, slug)
  if (found.kind === 'moved') permanentRedirect(storyPath(edition, found.slug))
  const shown = found.kind === 'story' ? await listStoryPage(edition, slug, page) : null
  return shown && { edition, ...shown }
}

/** The metadata of a page of a story. */
export async function storyListMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()
  const { edition, story, list } = found
  return paperMetadata({
    edition,
    path: `/story/${story.slug}`,
    title: story.title,
    description: story.summary || translator(edition)('lists.storyDescription', { name: story.title }),
    list,
    editions: story.editions,
  })
}

/** A page of a running story: what it is about, then every part, the newest first. */
export async function StoryList(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />
  const { edition, story, list } = found
  const t = translator(edition)
  const alternates = story.editions
    .filter((other) => other !== edition)
    .map((other) => ({ edition: other, href: editionPath(other, `/story/${story.slug}`) }))
  return (
    <SiteFrame edition={edition} alternates={alternates}>
      <PaperList
        edition={edition}
        label={t('lists.story')}
        title={story.title}
        description={story.summary}
        list={list}
        path={(number) => storyPath(edition, story.slug, number)}
      >
        <p className="list-facts">
          {t('lists.storyReports', { count: story.parts })}{' '}
          <time dateTime={isoWithOffset(story.beganAt)}>
            {t('lists.storySince', { date: formatDate(story.beganAt, edition) })}
          </time>
        </p>
      </PaperList>
    </SiteFrame>
  )
}
