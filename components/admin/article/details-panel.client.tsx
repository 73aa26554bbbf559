'use client'

import { failureText, settle } from '#components/admin/action-result.ts'
import { focusSoon } from '#components/admin/focus-soon.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Chips } from './chips.client.tsx'
import { Choose } from './choose.tsx'
import type { ArticleActions, DeskArticle, DeskOffers } from './desk-article.ts'
import { OrderedChoices } from './ordered-choices.client.tsx'
import { PanelSection } from './panel-section.tsx'
import { Picker } from './picker.client.tsx'
import type { ArticleWork } from './use-article.client.ts'
import type { ArticleDetails } from './use-content.client.ts'
import type { Names } from './use-names.client.ts'

type Props = {
  article: DeskArticle
  offers: DeskOffers
  actions: ArticleActions
  details: ArticleDetails
  work: ArticleWork
  names: Names
}

/** Where the article stands: address, section, dateline, authors, tags. */
export function DetailsPanel({ article, offers, actions, details, work, names }: Props) {
  const t = useWords()
  const { errors, change } = work
  return (
    <PanelSection title={t('article.details')}>
      <Field
        id="field-slug"
        label={t('article.slug')}
        error={errors.slug}
        hint={<span className="break-all">{`${article.addressPrefix}${details.slug}`}</span>}
      >
        <Input
          {...fieldProps('field-slug', errors.slug)}
          value={details.slug}
          spellCheck={false}
          onChange={(event) => change({ slug: event.target.value })}
        />
      </Field>
      <Choose
        name="sectionId"
        label={t('article.section')}
        none={t('article.noSection')}
        options={offers.sections}
        value={details.sectionId}
        error={errors.sectionId}
        onChange={(sectionId) => change({ sectionId })}
      />
      <div className="grid gap-1.5">
        <Label htmlFor="field-placeId" text={t('article.place')} />
        {details.placeId !== null && (
          <Chips
            label={t('article.placeChosen')}
            choices={[names.option('places', details.placeId)]}
            fieldId="field-placeId"
            onRemove={() => change({ placeId: null })}
          />
        )}
        {details.placeId === null && (
          <Picker
            id="field-placeId"
            error={errors.placeId}
            search={(q) => actions.searchPlaces(article.edition, q)}
            onPick={(option) => {
              names.learn({ places: [option] })
              change({ placeId: option.id })
              focusSoon(`field-placeId-${option.id}`)
            }}
          />
        )}
      </div>
      <Choose
        name="agencyId"
        label={t('article.agency')}
        none={t('article.noAgency')}
        options={offers.agencies}
        value={details.agencyId}
        error={errors.agencyId}
        onChange={(agencyId) => change({ agencyId })}
      />
      <div className="grid gap-1.5">
        <Label htmlFor="field-authorIds" text={t('article.authors')} />
        <OrderedChoices
          id="authors"
          label={t('article.authorsChosen')}
          fieldId="field-authorIds"
          choices={details.authorIds.map((id) => names.option('authors', id))}
          onChange={(authorIds) => change({ authorIds })}
        />
        <Picker
          id="field-authorIds"
          placeholder={t('article.addAuthor')}
          error={errors.authorIds}
          search={(q) => actions.searchAuthors(article.edition, q)}
          onPick={(option) => {
            names.learn({ authors: [option] })
            change({ authorIds: added(details.authorIds, option.id) })
          }}
        />
      </div>
      <div className="grid gap-1.5">
        <Label htmlFor="field-tagIds" text={t('article.tags')} />
        <Chips
          label={t('article.tagsChosen')}
          fieldId="field-tagIds"
          choices={details.tagIds.map((id) => names.option('tags', id))}
          onRemove={(gone) => change({ tagIds: details.tagIds.filter((id) => id !== gone) })}
        />
        <Picker
          id="field-tagIds"
          placeholder={t('article.addTag')}
          error={errors.tagIds}
          search={(q) => actions.searchTags(article.edition, q)}
          onPick={(option) => {
            names.learn({ tags: [option] })
            change({ tagIds: added(details.tagIds, option.id) })
          }}
          onCreate={async (name) => {
            const made = await settle(actions.createTag(article.edition, name))
            if (!made.ok) return work.setErrors({ tagIds: failureText(t, made) })
            names.learn({ tags: [made.value] })
            change({ tagIds: added(details.tagIds, made.value.id) })
          }}
        />
      </div>
      <label className="flex items-start gap-2 text-sm">
        <input
          type="checkbox"
          className="mt-1 accent-accent"
          checked={details.noindex}
          onChange={(event) => change({ noindex: event.target.checked })}
        />
        <span>
          {t('article.noindex')}
          <span className="block text-soft text-xs">{t('article.noindexHint')}</span>
        </span>
      </label>
    </PanelSection>
  )
}

function added(ids: number[], id: number): number[] {
  return ids.includes(id) ? ids : [...ids, id]
}

function Label({ htmlFor, text }: { htmlFor: string; text: string }) {
  return (
    <label htmlFor={htmlFor} className="font-medium text-soft text-xs">
      {text}
    </label>
  )
}
