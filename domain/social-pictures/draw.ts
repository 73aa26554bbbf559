import { readFile } from 'node:fs/promises'
import path from 'node:path'
import satori, { type Font } from 'satori'
import sharp from 'sharp'
import { SOCIAL_SIZE, type SocialFacts } from './rules.ts'

const { width, height } = SOCIAL_SIZE
const PHOTO_HEIGHT = 356
/** A smaller picture would have to be blown up too far: the words stand alone then. */
const LEAST_PHOTO_WIDTH = 600
const PAPER = '#fffefb'
const INK = '#16140f'
const QUIET = '#65605a'

type Box = { type: 'div'; props: { style: Record<string, string | number>; children?: Box[] | string } }

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']
const familyOf = (name: string) => SUBSETS.map((subset) => `${name} ${subset}`).join(', ')

const box = (style: Record<string, string | number>, children?: Box[] | string): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
})

/** Draws a social picture as JPEG: the article's picture above, section, headline and the paper's name below. */
export async function drawSocialPicture(facts: SocialFacts, picture: Buffer | null): Promise<Buffer> {
  const photo = picture && (await cutPhoto(picture))
  const words = await satori(layout(facts, photo !== null) as never, { width, height, fonts: await fonts() })
  return sharp({ create: { width, height, channels: 3, background: PAPER } })
    .composite([...(photo ? [{ input: photo, top: 0, left: 0 }] : []), { input: Buffer.from(words) }])
    .jpeg({ quality: 84, progressive: true })
    .toBuffer()
}

async function cutPhoto(picture: Buffer): Promise<Buffer | null> {
  const { width: given } = await sharp(picture).metadata()
  if (given < LEAST_PHOTO_WIDTH) return null
  return sharp(picture).resize({ width, height: PHOTO_HEIGHT, fit: 'cover' }).jpeg({ quality: 92 }).toBuffer()
}

function layout(facts: SocialFacts, hasPhoto: boolean): Box {
  const headline = drawable(facts.headline)
  const top = hasPhoto ? PHOTO_HEIGHT : 0
  const line = { fontFamily: familyOf('Sans'), fontWeight: 600, fontSize: hasPhoto ? 24 : 30 }
  const head = box({ justifyContent: 'space-between', alignItems: 'center', ...line }, [
    box({ color: facts.accent }, drawable(facts.section)),
    box({ color: QUIET }, drawable(facts.brand)),
  ])
  const text = box(
    {
      display: 'block',
      fontFamily: familyOf('Serif'),
      fontWeight: 700,
      fontSize: headlineSize(headline.length, hasPhoto),
      lineHeight: 1.14,
      color: INK,
      marginTop: hasPhoto ? 14 : 40,
      lineClamp: hasPhoto ? 3 : 5,
      wordBreak: 'break-word',
    },
    headline,
  )
  return box({ width, height, flexDirection: 'column', paddingTop: top }, [
    box({ height: 10, backgroundColor: facts.accent }),
    box({ flexDirection: 'column', padding: hasPhoto ? '24px 56px' : '64px 72px' }, [head, text]),
  ])
}

/** The largest letters with which a headline of so many characters still stands whole in nearly every case. */
function headlineSize(length: number, hasPhoto: boolean): number {
  const sizes = hasPhoto ? [60, 52, 46, 38] : [88, 76, 66, 54]
  const step = [45, 75, 120].findIndex((most) => length <= most)
  return sizes.at(step) ?? 38
}

/** Without what our faces cannot draw and what only steers text: emoji, control characters and marks. */
function drawable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]|(?![©®™])\p{Extended_Pictographic}|\u{FE0F}|\u{20E3}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

let loaded: Promise<Font[]> | undefined

/** Each subset is a face of one name: where a letter is not in the first, the next has it. */
function fonts(): Promise<Font[]> {
  loaded ??= Promise.all([loadFace('Serif', 'source-serif-4', 700), loadFace('Sans', 'inter', 600)]).then(
    (faces) => faces.flat(),
  )
  return loaded
}

function loadFace(name: string, face: string, weight: 600 | 700): Promise<Font[]> {
  const folder = path.join(process.cwd(), 'node_modules', '@fontsource', face, 'files')
  return Promise.all(
    SUBSETS.map(async (subset) => ({
      name: `${name} ${subset}`,
      weight,
      style: 'normal' as const,
      data: await readFile(path.join(folder, `${face}-${subset}-${weight}-normal.woff`)),
    })),
  )
}
