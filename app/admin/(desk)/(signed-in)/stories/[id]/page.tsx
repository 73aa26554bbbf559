import { notFound } from 'next/navigation'
import { StoryForm } from '#components/admin/story/story-form.client.tsx'
import { StoryParts } from '#components/admin/story/story-parts.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { textIn } from '#domain/editions/rules.ts'
import { can } from '#domain/editors/rules.ts'
import { getStoryForDesk } from '#domain/stories/editor-queries.ts'
import { env } from '#lib/env.ts'
import { isAppError } from '#lib/errors.ts'
import { storyPath } from '#lib/url.ts'
import { requireEditor } from '../../../../current-editor.ts'
import { formatDeskTime } from '../../../../desk-times.ts'
import { DeskTitle } from '../../../../desk-title.tsx'
import { deskWords } from '../../../../desk-words.ts'
import { Forbidden } from '../../forbidden.tsx'
import { findStoriesAction } from '../actions.ts'
import { mergeStoriesAction, saveStoryAction, splitStoryAction } from '../manage-actions.ts'

type Props = { params: Promise<{ id: string }> }

/** A story: its words, its parts, and what can be made of them. */
export default async function StoryPage({ params }: Props) {
  const [editor, { language, t }, { id }] = await Promise.all([requireEditor(), deskWords(), params])
  if (!can(editor, 'story.manage')) return <Forbidden />
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound()
  const story = await getStoryForDesk(editor, Number(id)).catch((error) => {
    if (isAppError(error) && error.code === 'not_found') notFound()
    throw error
  })
  const edition = env.EDITIONS.find((one) => one === language) ?? env.DEFAULT_EDITION
  const title = textIn(story.texts as { edition: string; title: string }[], edition)?.title ?? story.slug
  const texts = env.EDITIONS.map((one) => {
    const text = story.texts.find((it) => it.edition === one)
    return { edition: one, title: text?.title ?? '', summary: text?.summary ?? '' }
  })
  const parts = story.parts.map(({ articleId, type, edition: of, headline, status, publishedAt }) => ({
    id: articleId,
    type,
    edition: of,
    headline: headline || t('article.untitled'),
    detail: [
      t(`edition.${of}`),
      status === 'withdrawn'
        ? t('status.withdrawn')
        : publishedAt
          ? formatDeskTime(publishedAt, language)
          : t('status.draft'),
    ].join(' · '),
  }))
  // Only where readers find it: an edition without a published part has no such page.
  const shownIn = env.EDITIONS.filter((one) =>
    story.parts.some((part) => part.edition === one && part.status === 'published'),
  )
  return (
    <main className="mx-auto w-full max-w-5xl px-4 pt-6 pb-16">
      <DeskTitle>{t('story.story')}</DeskTitle>
      <p className="text-sm">
        <a href="/admin/stories" className="text-soft hover:underline">
          {t('story.stories')}
        </a>
      </p>
      <h1 className="mb-1 font-semibold text-xl tracking-tight">{title}</h1>
      <p className="mb-6 flex flex-wrap gap-x-4 text-sm">
        {shownIn.map((one) => (
          <a key={one} href={storyPath(one, story.slug)} className="text-soft underline">
            {storyPath(one, story.slug)}
          </a>
        ))}
      </p>
      <WhenReady>
        <div className="grid gap-10 lg:grid-cols-2">
          <StoryForm key={story.slug} id={story.id} slug={story.slug} texts={texts} save={saveStoryAction} />
          <StoryParts
            id={story.id}
            edition={edition}
            parts={parts}
            find={findStoriesAction}
            merge={mergeStoriesAction}
            split={splitStoryAction}
          />
        </div>
      </WhenReady>
    </main>
  )
}
