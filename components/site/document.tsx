import type { ReactNode } from 'react'
import type { Edition } from '#domain/editions/rules.ts'
import { FONT_PRELOADS, READER_SCRIPT } from '#lib/generated/assets.ts'

// Runs before the first paint, so that a reader who chose a theme never sees the other one. The front keeps it.
const THEME = `try{const t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}`

// The browser makes the next article ready when the reader is about to press its link. A visit counts when it is shown.
const SPECULATION = JSON.stringify({
  prerender: [{ where: { href_matches: ['/news/*', '/:edition/news/*'] }, eagerness: 'conservative' }],
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/admin/*', '/api/*', '/media/*', '/search*', '/*/search*'] } },
        ],
      },
      eagerness: 'conservative',
    },
  ],
})

type Props = {
  edition: Edition
  /** The paper's own colours, where it has some. */
  style: string | null
  children: ReactNode
}

/** The HTML document of every reader page. */
export function ReaderDocument({ edition, style, children }: Props) {
  const fonts = FONT_PRELOADS[edition === 'uk' ? 'cyrillic' : 'latin']
  return (
    <html lang={edition} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
        <script data-keep="" dangerouslySetInnerHTML={{ __html: THEME }} />
        {fonts.map((href) => (
          <link
            key={href}
            rel="preload"
            as="font"
            type="font/woff2"
            href={href}
            crossOrigin="anonymous"
            fetchPriority="high"
          />
        ))}
        <script type="module" src={READER_SCRIPT} data-keep="" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
        <script type="speculationrules" data-keep="" dangerouslySetInnerHTML={{ __html: SPECULATION }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of checked colours (domain/paper/schema.ts) */}
        {style && <style dangerouslySetInnerHTML={{ __html: style }} />}
      </head>
      <body>{children}</body>
    </html>
  )
}
