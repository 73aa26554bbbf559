import { describe, expect, it } from 'vitest'
import { bodyFromHtml, type HtmlContext } from './from-html.ts'
import { bodyHtml } from './html.ts'
import { bodySchema } from './schema.ts'

const picture = { id: 7, key: 'abc', width: 800, height: 600, tint: '', cuts: {}, hasAvif: false }

/** The HTML that the body of `html` is written as: the shortest way to say what was kept. */
function kept(html: string, context?: HtmlContext): string {
  const { body } = bodyFromHtml(html, context)
  expect(bodySchema.safeParse(body).error?.issues).toBeUndefined()
  return bodyHtml(body, {
    pictures: { 7: picture },
    absoluteUrl: (path) => `https://x.test${path}`,
    recall: null,
  })
}

describe('words and marks', () => {
  it('keeps paragraphs, bold, italic and links, and unwraps the rest', () => {
    expect(
      kept(
        '<div><p>A <span><b>b</b></span> <u>c</u> <a href="https://a.test/?x=1&amp;y=2"><i>d</i></a></p></div>',
      ),
    ).toBe('<p>A <strong>b</strong> c <a href="https://a.test/?x=1&amp;y=2"><em>d</em></a></p>')
  })
  it('takes weight and slant from styles, as word processors write them', () => {
    expect(kept('<b style="font-weight:normal"><span style="font-weight:700">a</span> b</b>')).toBe(
      '<p><strong>a</strong> b</p>',
    )
  })
  it('drops links to scripts, data, relative addresses and places in the page, but not their words', () => {
    for (const href of [
      'javascript:alert(1)',
      'JaVa\tscript:alert(1)',
      'data:text/html,x',
      '/a',
      '#x',
      'vbscript:x',
      'tel:1',
      'ftp://a.test/x',
      '//[x',
    ]) {
      expect(kept(`<p><a href="${href}">word</a></p>`)).toBe('<p>word</p>')
    }
  })
  it('resolves relative links against the address they came from', () => {
    expect(kept('<a href="/a b">x</a>', { baseUrl: 'https://a.test/news/' })).toBe(
      '<p><a href="https://a.test/a%20b">x</a></p>',
    )
  })
  it('collapses white space across elements', () => {
    expect(kept('<p> a <b> b </b> c\n\n d </p>')).toBe('<p>a <strong>b </strong>c d</p>')
  })
  it('makes one break of br and paragraphs of two', () => {
    expect(kept('<p>a<br>b<br>\n<br>c<br></p>')).toBe('<p>a<br>b</p>\n<p>c</p>')
  })
  it('removes characters that cannot be stored', () => {
    expect(kept('<p>a\u0000b\u0003\ud800c&#1;</p>')).toBe('<p>ab\ufffdc</p>')
  })
})

describe('blocks', () => {
  it('knows two levels of subheadings', () => {
    expect(kept('<h1>One</h1><h2><b>Two</b></h2><h5>Five<br>six</h5><h2> </h2>')).toBe(
      '<h2>One</h2>\n<h2>Two</h2>\n<h3>Five six</h3>',
    )
  })
  it('nests lists, also when they are written badly', () => {
    expect(kept('<ul><li>a<ul><li>b</ul><li>c<ol start=3><li>d</ol></ul>')).toBe(
      '<ul><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p><ol start="3"><li><p>d</p></li></ol></li></ul>',
    )
    expect(kept('<ul><ul><li>a</li></ul>b</ul>')).toBe(
      '<ul><li><ul><li><p>a</p></li></ul></li><li><p>b</p></li></ul>',
    )
  })
  it('puts what a list or quotation cannot hold after it', () => {
    expect(
      kept('<ul><li>a<img src="https://a.test/p.jpg" alt="p">b</li></ul><p>c</p>', {
        pictures: new Map([['https://a.test/p.jpg', 7]]),
      }),
    ).toBe(
      '<ul><li><p>a</p><p>b</p></li></ul>\n<figure><img src="https://x.test/media/abc/original-1600.webp" alt="p" width="800" height="600"></figure>\n<p>c</p>',
    )
    expect(kept('<blockquote><h2>H</h2><blockquote>q</blockquote></blockquote>')).toBe(
      '<blockquote><p><strong>H</strong></p><p>q</p></blockquote>',
    )
  })
  it('makes a paragraph of each row of a table and says so', () => {
    const { notes } = bodyFromHtml('<table><tr><td>a</table>')
    expect(notes).toEqual(['A table became paragraphs, one for each row'])
    expect(
      kept(
        '<table><tr><th>A<th><img src="/p.png">B</tr><tr><td><p>1</p></td><td><p>2</p><p>3</p></td></tr></table>',
      ),
    ).toContain('<th scope="col">A</th>')
    expect(kept('<table><tr><th>A</th><td><p>1</p><p>2</p></td></tr></table>')).toBe(
      '<p><strong>A</strong> · 1</p>\n<p>2</p>',
    )
  })
  it('keeps a table of rows and columns, its head and its joined cells; a table inside it is words', () => {
    expect(
      kept(
        '<table><thead><tr><th>A<th>B</thead><tr><td colspan=2><ul><li>1<li>2</ul></td></tr><tr><td>3<td><table><tr><td>4<td>5</table></table>',
      ),
    ).toBe(
      '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td colspan="2">1<br>2</td></tr><tr><td>3</td><td>4<br>5</td></tr></tbody></table>',
    )
  })
  it('keeps the lines of preformatted text', () => {
    expect(kept('<pre>a\n  b\nc</pre>')).toBe('<p>a<br>\u00a0\u00a0b<br>c</p>')
  })
  it('drops scripts, styles, forms, comments and hidden elements with what they hold', () => {
    expect(
      kept(
        '<p>a<!-- x --><script>b()</script><style>c</style><noscript>d</noscript></p><form>e<input value=f></form><p hidden>g</p><p style="display: none">h</p><svg><text>i</text></svg>j',
      ),
    ).toBe('<p>a</p>\n<p>j</p>')
  })
})

describe('pictures', () => {
  const pictures = new Map([['https://a.test/p.jpg', 7]])
  it('places a picture of the library with its caption', () => {
    expect(
      kept(
        '<figure><a href="/x"><img data-src="https://a.test/p.jpg" alt="A &quot;b&quot;" onerror="x()"></a><figcaption>Cap <b>tion</b></figcaption></figure>',
        { pictures },
      ),
    ).toBe(
      '<figure><img src="https://x.test/media/abc/original-1600.webp" alt="A &quot;b&quot;" width="800" height="600"><figcaption>Cap tion</figcaption></figure>',
    )
  })
  it('leaves any other picture out with its caption, and names it', () => {
    const { notes, pictureRefs } = bodyFromHtml(
      '<figure><img src="https://a.test/q.jpg"><figcaption>Cap</figcaption></figure>',
    )
    expect(notes).toEqual(['A picture was left out: it is not in the library'])
    expect(pictureRefs).toEqual([{ url: 'https://a.test/q.jpg', alt: '', caption: 'Cap' }])
    expect(kept('<figure><img src="https://a.test/q.jpg"><figcaption>Cap</figcaption></figure>')).toBe('')
  })
  it('leaves counting pixels out without a word', () => {
    expect(bodyFromHtml('a<img src="https://a.test/t.gif" width="1" height="1">').notes).toEqual([])
  })
})

describe('embeds', () => {
  it.each([
    [
      '<iframe src="//www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    ['<p>https://youtu.be/dQw4w9WgXcQ</p>', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['<object><embed src="https://www.youtube.com/v/dQw4w9WgXcQ"></object>', ''],
    [
      '<blockquote class="twitter-tweet"><p>t</p>— A <a href="https://twitter.com/a/status/12?ref=x">d</a></blockquote>',
      'https://x.com/a/status/12',
    ],
    ['<script async data-telegram-post="durov/68" src="x"></script>', 'https://t.me/durov/68'],
    ['<figure><div>\nhttps://vimeo.com/76979871\n</div></figure>', 'https://vimeo.com/76979871'],
  ])('reads %s', (html, url) => {
    const embeds = bodyFromHtml(html).body.content.flatMap((block) =>
      block.type === 'embed' ? [block.attrs.url] : [],
    )
    expect(embeds).toEqual(url ? [url] : [])
  })
  it('makes a link of any other frame, and of video and sound', () => {
    expect(kept('<iframe src="https://maps.test/e?x=1" title="A map">no frames</iframe>')).toBe(
      '<p><a href="https://maps.test/e?x=1">A map</a></p>',
    )
    expect(kept('<video controls><source src="https://a.test/v.mp4">old</video>')).toBe(
      '<p><a href="https://a.test/v.mp4">a.test/v.mp4</a></p>',
    )
  })
})

describe('text that is not quite HTML', () => {
  it('makes paragraphs of bare text with blank lines', () => {
    expect(kept('One\ntwo\n\nthree <b>four</b>\n \nfive')).toBe(
      '<p>One two</p>\n<p>three <strong>four</strong></p>\n<p>five</p>',
    )
  })
  it('breaks lines as WordPress does, but not in its block documents', () => {
    expect(kept('One\ntwo<br />\nthree', { wordpress: true })).toBe('<p>One<br>two<br>three</p>')
    expect(kept('<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->', { wordpress: true })).toBe(
      '<p>One two</p>',
    )
  })
  it('expands the shortcodes of WordPress', () => {
    const pictures = new Map([['https://a.test/p.jpg', 7]])
    expect(
      kept('[caption id="a" width="3"]<img src="https://a.test/p.jpg" alt=""> The caption[/caption]', {
        wordpress: true,
        pictures,
      }),
    ).toContain('<figcaption>The caption</figcaption>')
    expect(bodyFromHtml('a [gallery ids="1,2"] b', { wordpress: true }).notes).toEqual([
      'A gallery was left out: its pictures or sounds are not in the text',
    ])
    expect(kept('[embed width="3"]https://vimeo.com/76979871[/embed]', { wordpress: true })).toContain(
      'vimeo.com/76979871',
    )
    expect(kept('[video mp4="https://a.test/v.mp4"][/video]', { wordpress: true })).toContain(
      'https://a.test/v.mp4',
    )
    expect(kept('[Video] stays in a headline [sic]')).toBe('<p>[Video] stays in a headline [sic]</p>')
  })
  it('gives an empty body for nothing', () => {
    expect(bodyFromHtml('').body).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
  })
})
