// The reader's faces: which files of the @fontsource-variable packages are served, and for which characters.

/** One font file. `preload` names the script whose pages ask for it before the stylesheet does. */
export type FontFile = {
  stem: string
  source: string
  family: 'Serif' | 'Sans'
  style: 'normal' | 'italic'
  range: string
  preload: 'latin' | 'cyrillic' | null
}

// Unicode ranges as Google Fonts cuts its subsets; Ukrainian is whole in "cyrillic", the hryvnia sign is in its extension.
const RANGES = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20B3,U+20B5-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext':
    'U+0460-048F,U+0492-04AF,U+04B2-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
}

type Subset = keyof typeof RANGES

function file(family: 'Serif' | 'Sans', subset: Subset, style: 'normal' | 'italic'): FontFile {
  const face = family === 'Serif' ? 'source-serif-4' : 'inter'
  const isPreloaded = style === 'normal' && (subset === 'latin' || subset === 'cyrillic')
  return {
    stem: `${face}-${subset}${style === 'italic' ? '-italic' : ''}`,
    source: `${face}/files/${face}-${subset}-wght-${style}.woff2`,
    family,
    style,
    range: RANGES[subset],
    preload: isPreloaded ? subset : null,
  }
}

const SUBSETS: Subset[] = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']

export const FONTS: FontFile[] = SUBSETS.flatMap((subset) => [
  file('Serif', subset, 'normal'),
  file('Serif', subset, 'italic'),
  file('Sans', subset, 'normal'),
])

// `optional`: a page never moves because a font came late. It is preloaded, so it is there at the first sight on all
// but slow lines, and from the cache on the next page.
function face({ family, style, range, path }: FontFile & { path: string }): string {
  const weight = family === 'Serif' ? '200 900' : '100 900'
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:optional;src:url("${path}") format("woff2");unicode-range:${range}}`
}

// The system's own faces with the metrics of ours, so that lines keep their height and nearly their width.
const FALLBACKS = `@font-face{font-family:"Serif fallback";src:local("Georgia"),local("Gelasio");ascent-override:96.5%;descent-override:31.2%;line-gap-override:0%;size-adjust:96%}
@font-face{font-family:"Serif fallback times";src:local("Times New Roman"),local("Liberation Serif"),local("Tinos");ascent-override:91%;descent-override:29.4%;line-gap-override:0%;size-adjust:108%}
@font-face{font-family:"Sans fallback";src:local("Arial"),local("Liberation Sans"),local("Roboto");ascent-override:90.4%;descent-override:22.5%;line-gap-override:0%;size-adjust:107%}
`

/** The stylesheet of all faces. */
export function fontFaces(fonts: (FontFile & { path: string })[]): string {
  return `${fonts.map(face).join('\n')}\n${FALLBACKS}`
}
