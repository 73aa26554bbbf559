import sharp from 'sharp'
import { rng } from './kit.ts'

/** A drawing's units are smaller than pixels: its square part is 1200 pixels wide too, as search engines ask. */
export const PIXELS_PER_UNIT = 1.25

/** Turns a drawing into a JPEG with a little paper grain. The same drawing gives the same bytes. */
export async function renderJpeg(svg: string): Promise<Buffer> {
  const drawn = sharp(Buffer.from(svg), { density: 72 * PIXELS_PER_UNIT }).removeAlpha()
  const { data, info } = await drawn.raw().toBuffer({ resolveWithObject: true })
  addGrain(data, info.width, info.channels)
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

/** Grain in dots of 2 × 2 pixels, as strong in the middle tones as on paper and fainter in black and white. */
function addGrain(data: Buffer, width: number, channels: number): void {
  const random = rng('grain')
  const noise = Array.from({ length: 8192 }, () => random() + random() + random() - 1.5)
  const rows = data.length / (width * channels)
  for (let y = 0; y < rows; y += 2) {
    let at = Math.floor(random() * 8192)
    for (let x = 0; x < width; x += 2) {
      const amount = (noise[at++ & 8191] ?? 0) * 7
      for (const dy of [0, 1]) {
        for (const dx of [0, 1]) {
          if (y + dy >= rows || x + dx >= width) continue
          const start = ((y + dy) * width + x + dx) * channels
          for (let channel = start; channel < start + 3; channel++) {
            data[channel] = Math.max(0, Math.min(255, (data[channel] ?? 0) + amount))
          }
        }
      }
    }
  }
}
