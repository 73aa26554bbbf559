/**
 * An article that shows a picture: to readers (`public`), in its newest version only (`draft`), or in a version from
 * before (`older`).
 */
export type ArticleUse = {
  id: number
  edition: string
  stage: string
  headline: string
  state: 'public' | 'draft' | 'older'
  hero: boolean
  text: boolean
  gallery: boolean
}

/** Everything that shows a picture. */
export type PictureUses = {
  articles: ArticleUse[]
  authors: { id: number; slug: string; name: string }[]
  pages: { edition: string; slug: string; title: string; state: 'public' | 'older' }[]
  /** It stands for the name of the paper. */
  isLogo: boolean
}

/** True when nothing shows it: only then may it be deleted. */
export function isUnused({ articles, authors, pages, isLogo }: PictureUses): boolean {
  return articles.length + authors.length + pages.length === 0 && !isLogo
}

/** True when readers see it somewhere. */
export function isPublic({ articles, authors, pages, isLogo }: PictureUses): boolean {
  return [...articles, ...pages].some(({ state }) => state === 'public') || authors.length > 0 || isLogo
}
