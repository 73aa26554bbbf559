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

/** What the README shows: the front page, an article by night, the desk, and the Ukrainian front page on a telephone. */
export function readmeShots(pages: readonly NamedPage[], deskPath: string): Shot[] {
  const at = (name: string) => {
    const page = pages.find((one) => one.name === name)
    if (!page) throw new Error(`The demonstration newsroom has no page "${name}".`)
    return page.path
  }
  const wide = { width: 1440, height: 1000, isWhole: false }
  return [
    { name: 'front-1440-light', path: at('front'), scheme: 'light', ...wide },
    { name: 'article-1440-dark', path: at('article'), scheme: 'dark', ...wide },
    { name: 'desk-1440-light', path: deskPath, scheme: 'light', ...wide },
    {
      name: 'front-390-uk',
      path: at('front in Ukrainian'),
      scheme: 'light',
      width: 390,
      height: 844,
      isWhole: false,
    },
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
