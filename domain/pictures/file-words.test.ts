import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictureWithMetadata } from '#lib/testing/picture-metadata.ts'
import { readFileWords } from './file-words.ts'

const alt = (tag: string, words: string) =>
  `<${tag}><rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt></${tag}>`

describe('the words of a file', () => {
  it('come from XMP, with its entities read', async () => {
    const bytes = await pictureWithMetadata({
      xmp: `<dc:creator><rdf:Seq><rdf:li>Олена Їжак</rdf:li></rdf:Seq></dc:creator><photoshop:Credit>УНН</photoshop:Credit>${alt('dc:description', 'Міст &amp; річка &#8470; 5')}${alt('dc:rights', '© УНН')}${alt('Iptc4xmpCore:AltTextAccessibility', 'A bridge')}`,
      iptc: { caption: 'Another caption' },
    })
    expect(await readFileWords(bytes)).toEqual({
      alt: 'A bridge',
      caption: 'Міст & річка № 5',
      credit: 'Олена Їжак / УНН',
      rights: '© УНН',
    })
  })

  it('come from IPTC in UTF-8 or Latin-1', async () => {
    const utf8 = { byline: 'Олена', credit: 'Агенція', rights: '© Хтось', caption: 'Їжак у лісі' }
    expect(await readFileWords(await pictureWithMetadata({ iptc: utf8 }))).toEqual({
      alt: '',
      caption: 'Їжак у лісі',
      credit: 'Олена / Агенція',
      rights: '© Хтось',
    })
    const latin1 = await pictureWithMetadata({ iptc: { byline: Buffer.from('René', 'latin1') } })
    expect((await readFileWords(latin1)).credit).toBe('René')
  })

  it('come from EXIF, in other kinds of file too', async () => {
    const IFD0 = { Artist: 'Ann Reporter', Copyright: 'Ann', ImageDescription: 'A field' }
    const image = sharp({ create: { width: 9, height: 9, channels: 3, background: '#123456' } }).withExif({
      IFD0,
    })
    for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
      const words = await readFileWords(await image.clone().toFormat(format).toBuffer())
      expect(words, format).toEqual({ alt: '', caption: 'A field', credit: 'Ann Reporter', rights: 'Ann' })
    }
  })

  it('are clean and short, whatever the file says', async () => {
    const words = await readFileWords(
      await pictureWithMetadata({
        iptc: {
          byline: 'Eve\u{202E}\0\u{7}\r\n  Smith',
          caption: 'x'.repeat(30_000),
          rights: '<script>alert(1)</script>',
        },
      }),
    )
    expect(words.credit).toBe('Eve Smith')
    expect(words.caption).toHaveLength(2000)
    expect(words.rights).toBe('<script>alert(1)</script>')
  })

  it('name a photographer and an agency once', async () => {
    const bytes = await pictureWithMetadata({ iptc: { byline: 'Ann', credit: 'Ann / Agency' } })
    expect((await readFileWords(bytes)).credit).toBe('Ann / Agency')
  })

  it.each(['OLYMPUS DIGITAL CAMERA', 'SONY DSC', '????? ??'])('are not %s', async (caption) => {
    expect((await readFileWords(await pictureWithMetadata({ iptc: { caption } }))).caption).toBe('')
  })

  it('are empty where there are none, or the metadata is damaged', async () => {
    const none = { alt: '', caption: '', credit: '', rights: '' }
    expect(await readFileWords(await pictureWithMetadata({}))).toEqual(none)
    const broken = await pictureWithMetadata({ xmp: '<dc:creator><rdf:Seq><rdf:li>', iptc: { byline: '' } })
    expect(await readFileWords(broken)).toEqual(none)
  })
})
