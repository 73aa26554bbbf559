'use client'

import { X } from 'lucide-react'
import { memo, useCallback, useEffect, useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import type { ArticleActions, DeskArticle } from '#components/admin/article/desk-article.ts'
import { PanelSection } from '#components/admin/article/panel-section.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Combobox } from '#components/ui/combobox.client.tsx'
import { Select } from '#components/ui/select.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import { RELATION_TYPES, type RelationType } from '#domain/stories/rules.ts'
import type { OwnStory } from './story-actions.ts'

type Props = { article: DeskArticle; id: number | null; actions: ArticleActions }

/** The stories that an article is a part of, and how. What is changed here holds at once. */
export const StoryPanel = memo(function StoryPanel({ article, id, actions }: Props) {
  const t = useWords()
  const [stories, setStories] = useState<OwnStory[]>([])
  const { story } = actions

  const load = useCallback(async () => {
    if (id === null) return
    const found = await settle(story.load(id))
    if (found.ok) setStories(found.value)
  }, [id, story])
  useEffect(() => void load(), [load])

  async function change(work: Promise<ActionResult<unknown>>) {
    const result = await settle(work)
    if (!result.ok) toast.error(failureText(t, result))
    await load()
  }

  async function writeUpdate(articleId: number) {
    const made = await settle(story.writeUpdate(articleId))
    if (!made.ok) return void toast.error(failureText(t, made))
    window.location.assign(`/admin/articles/${made.value.id}`)
  }

  if (id === null)
    return (
      <PanelSection title={t('story.story')}>
        <p className="text-sm text-soft">{t('story.saveFirst')}</p>
      </PanelSection>
    )
  const join = (target: { id: number } | { title: string }) =>
    change(
      story.relate({
        articleId: id,
        story: target,
        type: stories.length === 0 ? 'update_of' : 'follows',
        toIds: [],
      }),
    )
  return (
    <PanelSection title={t('story.story')}>
      {stories.map((one) => (
        <PartOf
          key={one.storyId}
          story={one}
          edition={article.edition}
          onType={(type) =>
            change(story.relate({ articleId: id, story: { id: one.storyId }, type, toIds: one.toIds }))
          }
          onParts={(toIds) =>
            change(story.relate({ articleId: id, story: { id: one.storyId }, type: one.type, toIds }))
          }
          onLeave={() => change(story.leave({ articleId: id, storyId: one.storyId }))}
        />
      ))}
      <div className="grid gap-1.5">
        <label htmlFor="field-story" className="font-medium text-soft text-xs">
          {t('story.join')}
        </label>
        <Combobox
          id="field-story"
          placeholder={t('story.placeholder')}
          language={article.edition}
          search={async (q) => {
            const found = await settle(story.find(article.edition, q))
            return found.ok
              ? found.value.filter((one) => !stories.some(({ storyId }) => storyId === one.id))
              : []
          }}
          onPick={(one) => void join({ id: one.id })}
          onCreate={(title) => join({ title })}
          words={{
            nothing: t('common.nothingFound'),
            searching: t('common.searching'),
            options: t('common.options'),
            create: (name) => t('common.create', { name }),
          }}
        />
      </div>
      <Button onClick={() => void writeUpdate(id)}>{t('story.writeUpdate')}</Button>
    </PanelSection>
  )
})

type PartProps = {
  story: OwnStory
  edition: Edition
  onType: (type: RelationType) => void
  onParts: (toIds: number[]) => void
  onLeave: () => void
}

function PartOf({ story, edition, onType, onParts, onLeave }: PartProps) {
  const t = useWords()
  const { storyId, title, type, toIds, parts } = story
  const toggle = (id: number) =>
    onParts(toIds.includes(id) ? toIds.filter((one) => one !== id) : [...toIds, id])
  return (
    <fieldset className="grid gap-2 rounded-md border border-line bg-panel p-2 text-sm">
      <legend className="sr-only">{title}</legend>
      <div className="flex items-start gap-1">
        <a href={`/admin/stories/${storyId}`} lang={edition} className="min-w-0 flex-1 font-medium underline">
          {title}
        </a>
        <Button
          variant="ghost"
          size="icon-sm"
          className="size-6"
          aria-label={t('story.leave', { name: title })}
          onClick={onLeave}
        >
          <X />
        </Button>
      </div>
      <Select
        aria-label={t('story.type')}
        value={type}
        onChange={(event) => onType(event.target.value as RelationType)}
      >
        {RELATION_TYPES.map((one) => (
          <option key={one} value={one}>
            {t(`story.types.${one}`)}
          </option>
        ))}
      </Select>
      {parts.length > 0 && (
        <details>
          <summary className="cursor-pointer text-soft text-xs">
            {t('story.related', { count: toIds.length })}
          </summary>
          <ul className="mt-1 grid max-h-56 gap-1 overflow-y-auto">
            {parts.map(({ id, headline, detail }) => (
              <li key={id}>
                <label className="flex items-start gap-2">
                  <input
                    type="checkbox"
                    className="mt-1"
                    checked={toIds.includes(id)}
                    onChange={() => toggle(id)}
                  />
                  <span className="grid leading-snug">
                    <span lang={edition}>{headline}</span>
                    <span className="text-soft text-xs">{detail}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  )
}
