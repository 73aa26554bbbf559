import type { DeskArticle, DeskOffers, RecallChoice } from '#components/admin/article/desk-article.ts'
import type { Names } from '#components/admin/article/use-names.client.ts'
import type { ComboboxOption } from '#components/ui/combobox.client.tsx'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { FieldName } from './merge-rules.ts'

export type Lookup = {
  named: (kind: Kind, id: number | null) => string
  recall: (id: number) => string
}

type Kind = 'tags' | 'authors' | 'places' | 'sections' | 'agencies'
type Known = Record<Kind, readonly ComboboxOption[]> & { recalls: readonly RecallChoice[] }

/** What ids are called; one that nobody knows any more is its number. */
export function lookupIn(known: Known): Lookup {
  return {
    named: (kind, id) => (id === null ? '' : (known[kind].find((one) => one.id === id)?.label ?? `#${id}`)),
    recall: (id) => known.recalls.find((one) => one.id === id)?.headline ?? `#${id}`,
  }
}

/** What ids are called, also those that only the other person picked. */
export function namesWith(theirs: DeskArticle, names: Names, offers: DeskOffers): Lookup {
  const all = { ...theirs.names, sections: offers.sections, agencies: offers.agencies }
  return {
    named: (kind, id) => {
      if (id === null) return ''
      const found = all[kind].find((one) => one.id === id)
      if (found) return found.label
      return kind === 'sections' || kind === 'agencies' ? `#${id}` : names.option(kind, id).label
    },
    recall: (id) => (theirs.names.recalls.find((one) => one.id === id) ?? names.recall(id)).headline,
  }
}

/** What a field says, in words. */
export function fieldText(field: FieldName, content: ArticleContent, { named, recall }: Lookup): string {
  switch (field) {
    case 'headline':
    case 'seoHeadline':
    case 'socialHeadline':
    case 'pushHeadline':
    case 'standfirst':
    case 'slug':
      return content[field]
    case 'noindex':
      return content.noindex ? '✓' : '✗'
    case 'tagIds':
      return content.tagIds.map((id) => named('tags', id)).join(', ')
    case 'authorIds':
      return content.authorIds.map((id) => named('authors', id)).join(', ')
    case 'placeId':
      return named('places', content.placeId)
    case 'sectionId':
      return named('sections', content.sectionId)
    case 'agencyId':
      return named('agencies', content.agencyId)
    case 'recallIds':
      return content.recallIds.map(recall).join('\n')
    case 'hero':
      return content.hero
        ? [`#${content.hero.pictureId}`, content.hero.alt, content.hero.caption, content.hero.credit].join(
            '\n',
          )
        : ''
  }
}
