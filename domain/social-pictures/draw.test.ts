import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawSocialPicture } from './draw.ts'
import type { SocialFacts } from './rules.ts'

const facts: SocialFacts = {
  edition: 'uk',
  brand: 'Dateline',
  section: 'Місто',
  headline: 'Міст через Дніпро відкрито: їздити можна з понеділка, ґанок ще фарбують',
  accent: '#b3201a',
  photo: null,
}
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1040a0' } })
    .jpeg()
    .toBuffer()

/** The share of pixels in a strip that are not paper. */
async function inked(jpeg: Buffer, top: number, height: number): Promise<number> {
  const raw = await sharp(jpeg).extract({ left: 0, top, width: 1200, height }).greyscale().raw().toBuffer()
  return raw.filter((value) => value < 200).length / raw.length
}

describe('drawSocialPicture', () => {
  it('is a JPEG of 1200 by 630 that shows picture and words', async () => {
    const drawn = await drawSocialPicture(facts, await photo(1200, 675))
    expect(await sharp(drawn).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
    const { dominant } = await sharp(
      await sharp(drawn).extract({ left: 0, top: 0, width: 1200, height: 340 }).toBuffer(),
    ).stats()
    expect(dominant.b).toBeGreaterThan(dominant.r)
    expect(await inked(drawn, 430, 190)).toBeGreaterThan(0.02)
  })

  it('draws Ukrainian letters, each its own', async () => {
    const drawn = await Promise.all(
      ['ЖЖЖЖЖЖ', 'ЇЇЇЇЇЇ', 'ҐҐҐҐҐҐ', '₴₴₴₴₴₴'].map((headline) =>
        drawSocialPicture({ ...facts, headline }, null),
      ),
    )
    expect(new Set(drawn.map((jpeg) => jpeg.toString('base64'))).size).toBe(4)
    for (const jpeg of drawn) expect(await inked(jpeg, 140, 140)).toBeGreaterThan(0.005)
  })

  it('lets the words stand alone beside a picture too small to be shown so large', async () => {
    const small = await drawSocialPicture(facts, await photo(400, 225))
    expect(small).toEqual(await drawSocialPicture(facts, null))
  })

  it.each([
    ['nothing', ''],
    ['emoji, control characters and marks', '🔥 \u0000\u0007\u200F\u202E Fire 👩‍🚒'],
    ['letters that no face of ours has', 'خبر عاجل 速報'],
    ['ten thousand characters without a space', 'щ'.repeat(10_000)],
    ['markup', '</svg><script>alert(1)</script> ]]> & "x"'],
  ])('draws a headline of %s', async (_, headline) => {
    const drawn = await drawSocialPicture({ ...facts, headline }, null)
    expect(await sharp(drawn).metadata()).toMatchObject({ width: 1200, height: 630 })
  })
})
