import type { DeskArticle, DeskOffers } from '#components/admin/article/desk-article.ts'
import type { Names } from '#components/admin/article/use-names.client.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { FieldName } from './merge-rules.ts'

type Lookup = {
  named: (kind: 'tags' | 'authors' | 'places' | 'sections' | 'agencies', id: number | null) => string
  recall: (id: number) => string
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
