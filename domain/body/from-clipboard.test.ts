import { describe, expect, it } from 'vitest'
import { bodyFromClipboard, meantAddress } from './from-clipboard.ts'
import { bodyHtml } from './html.ts'
import { bodySchema } from './schema.ts'

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri"} --></style></head>
<body lang=UK><!--StartFragment-->
<h1 style='margin:12pt'><span style='color:#2F5496'>Міст<o:p></o:p></span></h1>
<p class=MsoNormal style='text-indent:36pt'><b><span style='font-family:Arial'>Рух</span></b><span lang=EN-US>&nbsp;відкрили <i>зранку</i>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Трамваї<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>п’ятий<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Автобуси<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal>Місяць</p></td><td><p class=MsoNormal>Ціна</p></td></tr><tr><td><p class=MsoNormal>Травень</p></td><td><p class=MsoNormal>10</p></td></tr></table>
<!--EndFragment--></body></html>`
const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-3c1f"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400">Next</span></h2><p dir="ltr"><span style="font-weight:700;font-style:normal">Bold</span><span style="font-weight:400"> and </span><span style="font-weight:400;font-style:italic">slanted</span><a href="https://www.google.com/url?q=https://example.org/a?utm_source%3Dx%26id%3D2&amp;sa=D&amp;source=docs" style="text-decoration:none"><span style="color:#1155cc"> linked</span></a></p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>one</span></p></li></ul><p><span><img src="https://lh7.example/pic=s800" width="624" height="300" alt="A view"></span></p><p><span>After.</span></p></b>`
const TELEGRAM = `<meta charset='utf-8'><strong data-entity-type="MessageEntityBold">Увага!</strong> Рух <a class="text-entity-link" href="https://t.me/city" data-entity-type="MessageEntityTextUrl">закрито</a> <img src="https://web.telegram.org/img-apple-64/1f68b.png" class="emoji emoji-small" alt="🚋"><br><br>Друга думка.`
const PAGE = `<div style="color:red" onclick="x()"><h3>Head</h3><p>One<script>alert(1)</script> <a href="javascript:x()">bad</a></p><figure><img src="${PIXEL}" alt="Dot"><figcaption>A dot</figcaption></figure><blockquote>Said</blockquote></div>`

function html(pasted: string): string {
  const { body } = bodyFromClipboard(pasted)
  expect(bodySchema.parse(body)).toEqual(body)
  return bodyHtml(body, { pictures: {}, absoluteUrl: (path) => path, recall: null })
}

describe('a paste', () => {
  it('from Word keeps headings, weight, lists in lists and tables', () => {
    expect(html(WORD)).toBe(
      '<h2>Міст</h2>\n<p><strong>Рух</strong> відкрили <em>зранку</em>.</p>\n' +
        '<ul><li><p>Трамваї</p><ol><li><p>п’ятий</p></li></ol></li><li><p>Автобуси</p></li></ul>\n' +
        '<table><tbody><tr><td>Місяць</td><td>Ціна</td></tr><tr><td>Травень</td><td>10</td></tr></tbody></table>',
    )
  })

  it('from Google Docs keeps structure, and its links lead where they say', () => {
    expect(html(DOCS)).toBe(
      '<h2>Next</h2>\n<p><strong>Bold</strong> and <em>slanted</em><a href="https://example.org/a?id=2"> linked</a></p>\n' +
        '<ul><li><p>one</p></li></ul>\n<p>After.</p>',
    )
    expect(bodyFromClipboard(DOCS).pictures).toEqual([
      { url: 'https://lh7.example/pic=s800', alt: 'A view', caption: '', after: 3 },
    ])
  })

  it('from Telegram keeps words, links and signs', () => {
    expect(html(TELEGRAM)).toBe(
      '<p><strong>Увага!</strong> Рух <a href="https://t.me/city">закрито</a> 🚋</p>\n<p>Друга думка.</p>',
    )
  })

  it('from a page drops scripts and style, and hands over a picture that stands in it', () => {
    expect(html(PAGE)).toBe('<h3>Head</h3>\n<p>One bad</p>\n<blockquote><p>Said</p></blockquote>')
    expect(bodyFromClipboard(PAGE).pictures).toEqual([{ url: PIXEL, alt: 'Dot', caption: 'A dot', after: 2 }])
  })
})

it.each([
  ['https://www.google.com/url?q=https%3A%2F%2Fa.test%2F%3Ffbclid%3D1&sa=D', 'https://a.test/'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.test%2Fb&h=x', 'https://a.test/b'],
  ['https://a.test/?utm_medium=x&id=7', 'https://a.test/?id=7'],
  ['https://a.test/?q=a+b', 'https://a.test/?q=a+b'],
  ['mailto:a@b.test', 'mailto:a@b.test'],
])('%s means %s', (given, meant) => {
  expect(meantAddress(given)).toBe(meant)
})
