import sharp from 'sharp'

type Iptc = {
  byline?: string | Buffer
  credit?: string | Buffer
  rights?: string | Buffer
  caption?: string | Buffer
}
type Wanted = { iptc?: Iptc; xmp?: string; size?: { width: number; height: number }; background?: string }

const DATASET = { byline: 80, credit: 110, rights: 116, caption: 120 } as const

/** A JPEG as a photographer's program writes it: with IPTC records and XMP properties, byte for byte as given. */
export async function pictureWithMetadata({
  iptc,
  xmp,
  size,
  background = '#336699',
}: Wanted): Promise<Buffer> {
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background, ...size } })
    .jpeg()
    .toBuffer()
  const parts: Buffer[] = [bytes.subarray(0, 2)]
  if (xmp) parts.push(segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmpPacket(xmp)}`)))
  if (iptc) parts.push(segment(0xed, photoshopBlock(iptc)))
  return Buffer.concat([...parts, bytes.subarray(2)])
}

function xmpPacket(properties: string): string {
  const names = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
  ].join(' ')
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${names}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`
}

function photoshopBlock(iptc: Iptc): Buffer {
  const records = Object.entries(iptc).map(([name, words]) => {
    const data = Buffer.from(words as string)
    return Buffer.concat([
      Buffer.from([0x1c, 2, DATASET[name as keyof Iptc], data.length >> 8, data.length & 0xff]),
      data,
    ])
  })
  const data = Buffer.concat(records)
  const head = Buffer.from([...Buffer.from('8BIM'), 4, 4, 0, 0, 0, 0, data.length >> 8, data.length & 0xff])
  return Buffer.concat([Buffer.from('Photoshop 3.0\0'), head, data, Buffer.alloc(data.length % 2)])
}

function segment(marker: number, data: Buffer): Buffer {
  const length = data.length + 2
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), data])
}
