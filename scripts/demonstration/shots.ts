import type { DeskScene } from './desk-scene.ts'

/** One picture to take: its file's name, the page, and the browser that looks at it. */
export type Shot = {
  name: string
  path: string
  width: number
  height: number
  scheme: 'light' | 'dark'
  /** The whole page, not only what a window of this height shows. */
  isWhole: boolean
}

type NamedPage = { name: string; path: string }

const WIDTHS = [390, 768, 1440]
const SCHEMES = ['light', 'dark'] as const

const WIDE = { width: 1440, height: 1000, isWhole: false, scheme: 'light' } as const
const PHONE = { width: 390, height: 844, isWhole: false, scheme: 'light' } as const

/** What the README shows of readers' pages: the front page, an article by night, the Ukrainian front page on a telephone. */
export function readmeShots(pages: readonly NamedPage[]): Shot[] {
  const at = (name: string) => {
    const page = pages.find((one) => one.name === name)
    if (!page) throw new Error(`The demonstration newsroom has no page "${name}".`)
    return page.path
  }
  return [
    { ...WIDE, name: 'front-1440-light', path: at('front') },
    { ...WIDE, name: 'article-1440-dark', path: at('article'), scheme: 'dark' },
    { ...PHONE, name: 'front-390-uk', path: at('front in Ukrainian') },
  ]
}

/** What the README and docs/desk.md show of the desk. */
export function deskShots({ articleId, pictureId }: Pick<DeskScene, 'articleId' | 'pictureId'>): Shot[] {
  const article = `/admin/articles/${articleId}`
  return [
    { ...WIDE, name: 'desk-1440-light', path: article },
    { ...PHONE, name: 'desk-article-390', path: article },
    ...Object.entries({
      today: '/admin',
      articles: '/admin/articles',
      views: '/admin/analytics',
      versions: `${article}/versions`,
      preview: `${article}/preview`,
      calendar: '/admin/calendar',
      pictures: '/admin/pictures',
      crop: `/admin/pictures/${pictureId}`,
      front: '/admin/front',
      stories: '/admin/stories',
      paper: '/admin/paper',
    }).map(([name, path]) => ({ ...WIDE, name: `desk-${name}`, path })),
  ]
}

/** Every page in every width and both colour schemes, whole. */
export function allShots(pages: readonly NamedPage[]): Shot[] {
  return pages.flatMap(({ name, path }) =>
    WIDTHS.flatMap((width) =>
      SCHEMES.map((scheme) => ({
        name: `${name.replaceAll(' ', '-')}-${width}-${scheme}`,
        path,
        width,
        height: 900,
        scheme,
        isWhole: true,
      })),
    ),
  )
}
