import type { ArticleContent } from '../schema.ts'

/** What a translation begins with: all that needs no words of its own, and the text to be said again. */
export function beginTranslation(
  content: ArticleContent,
  { edition, recallIds }: Pick<ArticleContent, 'edition' | 'recallIds'>,
): ArticleContent {
  return {
    ...content,
    edition,
    recallIds,
    // Empty, so that the checklist lets nothing out that nobody has translated.
    headline: '',
    standfirst: '',
    slug: '',
    seoHeadline: '',
    socialHeadline: '',
    pushHeadline: '',
  }
}
