import { describe, expect, it } from 'vitest'
import { stripScripts } from './strip-scripts.ts'

const strip = (html: string) => stripScripts(html)?.html

describe('stripScripts', () => {
  it('takes out scripts of the framework, their preloads and the flight data', () => {
    const page =
      '<!DOCTYPE html><html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0.js"/>' +
      '<script src="/_next/static/chunks/1.js" async=""></script><title>A</title>' +
      '<script src="/_next/static/chunks/poly.js" noModule=""></script></head><body><h1>A</h1>' +
      '<script src="/_next/static/chunks/2.js" id="_R_" async=""></script>' +
      '<script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>' +
      '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>' +
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
      '<script>self.__next_f.push([1,"<p>\\u003c/script>"])</script></body></html>'
    expect(strip(page)).toBe(
      '<!DOCTYPE html><html><head><title>A</title></head><body><h1>A</h1></body></html>',
    )
  })

  it.each([
    '<script type="application/ld+json">{"a":"<script>self.__next_f.push(1)","b":"/_next/static/x.js"}</script>',
    '<script type="speculationrules">{"prefetch":[{"source":"document"}]}</script>',
    '<script type="module" src="/assets/reader-1a2b.js"></script>',
    '<script data-keep="">document.documentElement.dataset.theme="dark"</script>',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
    '<link rel="preload" href="/_next/static/media/f.woff2" as="font" crossorigin="" type="font/woff2"/>',
    '<!-- <script src="/_next/static/chunks/1.js"></script> -->',
    '<textarea><script src="/_next/static/chunks/1.js"></script></textarea>',
    '<title>How <script>self.__next_f</script> works</title>',
    '<style>a::before{content:"<script src=/_next/x.js></script>"}</style>',
    '<noscript><img src="/api/views/1/pixel.gif" alt=""></noscript>',
    '<p title="<script src=&quot;/_next/a.js&quot;></script>">1 < 2 & 3 &amp; 4\r\n</p>',
    '<a href="/news/x?src=/_next/static/a.js">link</a>',
  ])('keeps every byte of %s', (html) => {
    const page = `<!doctype html><HTML lang=uk>\r\n<body>ї\u0000${html}\r\n</body>`
    expect(strip(page)).toBe(page)
    expect(strip(`${page}<SCRIPT SRC='/_next/static/a.js'></SCRIPT >`)).toBe(page)
  })

  it('knows tags and attributes in any case, order and quotes', () => {
    expect(strip('<SCRIPT ASYNC SRC=/_next/a.js></SCRIPT><Link HREF="/_next/a.js" REL=ModulePreload>x')).toBe(
      'x',
    )
  })

  it('takes scripts out of templates too', () => {
    expect(strip('<template><script src="/_next/a.js"></script><b>x</b></template>')).toBe(
      '<template><b>x</b></template>',
    )
  })

  it('is not led astray by a script inside a script', () => {
    const data = '<script type="application/ld+json"><!-- <script> --></script>'
    expect(strip(`${data}<script src="/_next/a.js"></script>`)).toBe(data)
  })

  it('reports our own inline scripts and no others', () => {
    const stripped = stripScripts(
      '<script data-keep>a()</script><script>evil()</script><script type=application/ld+json>{}</script>',
    )
    expect(stripped?.inlineScripts).toEqual(['a()'])
  })

  it('leaves a page that is not finished alone', () => {
    expect(stripScripts('<!--$?--><template id="B:0"></template>loading<!--/$-->')).toBeNull()
    expect(stripScripts('<p>x</p><script src="/_next/a.js">')).toBeNull()
    expect(stripScripts('<html id="__next_error__"><body></body></html>')).toBeNull()
    expect(stripScripts('<!--$!--><template data-dgst="1234"></template>loading<!--/$-->')).toBeNull()
  })

  it('takes an empty boundary that only says 404 as finished', () => {
    const page =
      '<main>Nothing here</main><!--$!--><template data-dgst="NEXT_HTTP_ERROR_FALLBACK;404"></template><!--/$-->'
    expect(strip(page)).toBe(page)
  })

  it('reads the status that a page asks for, from its head and not from its text', () => {
    expect(stripScripts('<head><meta name="dateline-status" content="410"/></head>')?.status).toBe(410)
    expect(stripScripts('<p>&lt;meta name="dateline-status" content="410"></p>')?.status).toBeNull()
  })
})
