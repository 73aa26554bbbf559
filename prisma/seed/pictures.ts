import { ingestPicture } from '#domain/pictures/commands.ts'
import { AUTHORS } from './newsroom/authors.ts'
import { type DemoDrawing, portraitDrawing, SCENES } from './pictures/catalog.ts'
import { renderJpeg } from './pictures/render.ts'

export const CREDIT = { en: 'Illustration: Dateline', uk: 'Ілюстрація: Dateline' } as const

/** What the drawing of pictures takes at once: a machine of two cores is then busy, and still answers. */
const AT_ONCE = 2

/** Draws and stores every picture; answers their ids by key. What is already stored is not stored again. */
export async function seedPictures(
  progress: (done: number, total: number) => void,
): Promise<Map<string, number>> {
  const drawings = [...SCENES, ...AUTHORS.map(({ portrait, name }) => portraitDrawing(portrait, name))]
  const ids = new Map<string, number>()
  const queue = [...drawings]
  const work = async () => {
    for (let drawing = queue.shift(); drawing; drawing = queue.shift()) {
      ids.set(drawing.key, await storeDrawing(drawing))
      progress(ids.size, drawings.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return ids
}

async function storeDrawing({ draw, alt }: DemoDrawing): Promise<number> {
  const { id } = await ingestPicture(await renderJpeg(draw()), {
    alt: alt.en,
    caption: '',
    credit: CREDIT.en,
  })
  return id
}
