import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { cdata, element, textElement, xmlDocument, xmlText } from './xml.ts'

/** What a strict parser reads out of a document: its text, or the error that stopped it. */
function textOf(xml: string): string {
  let text = ''
  const parser = new SaxesParser()
  parser.on('text', (part) => {
    text += part
  })
  parser.on('cdata', (part) => {
    text += part
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return text.trim()
}

const HOSTILE = 'a & b <script> "q" \'s\' ]]> \u0000\u0008\u000b\u001f\ufffe\ud800 Ґ 👍'

describe('xmlText', () => {
  it('lets a strict parser read back the same text, without what XML cannot carry', () => {
    expect(textOf(xmlDocument(textElement('t', HOSTILE)))).toBe('a & b <script> "q" \'s\' ]]>  Ґ 👍')
  })

  it('keeps tabs and line breaks', () => {
    expect(xmlText('a\tb\nc')).toBe('a\tb\nc')
  })
})

describe('cdata', () => {
  it('cannot be ended from inside', () => {
    expect(textOf(xmlDocument(element('t', cdata(HOSTILE))))).toBe('a & b <script> "q" \'s\' ]]>  Ґ 👍')
    expect(textOf(xmlDocument(element('t', cdata(']]>]]>'))))).toBe(']]>]]>')
  })
})

describe('element', () => {
  it('escapes attributes and leaves out undefined ones', () => {
    expect(element('a', '', { href: 'x?a=1&b="2"', rel: undefined, n: 3 })).toBe(
      '<a href="x?a=1&amp;b=&quot;2&quot;" n="3"/>',
    )
  })

  it('joins its children', () => {
    expect(element('a', [element('b', ''), textElement('c', '<')])).toBe('<a><b/><c>&lt;</c></a>')
  })
})
