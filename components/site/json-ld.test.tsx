import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { JsonLd } from './json-ld.tsx'

describe('JsonLd', () => {
  it('cannot be ended by what it says, and says it unchanged', () => {
    const headline = '</script><script>alert(1)</script> <!-- & "quoted"'
    const html = renderToStaticMarkup(
      <JsonLd data={{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline }} />,
    )
    const [, text = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? []
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline })
  })
})
