import { ownText } from '#lib/own-text.ts'
import type { ImportPicture } from '../rules.ts'

/** No text of an export holds it. */
const SEPARATOR = '\0'

/**
 * Pictures of an export by the number of their post: posts name them so, and they may stand behind the posts. A site may
 * have more of them than posts, so each is kept as one text.
 */
export class Attachments {
  readonly #pictures = new Map<string, string>()

  get size(): number {
    return this.#pictures.size
  }

  set(id: string, { url, alt, caption, credit }: ImportPicture): void {
    this.#pictures.set(ownText(id), ownText([url, alt, caption, credit].join(SEPARATOR)))
  }

  get(id: string): ImportPicture | undefined {
    const packed = this.#pictures.get(id)
    if (packed === undefined) return undefined
    const [url = '', alt = '', caption = '', credit = ''] = packed.split(SEPARATOR)
    return { url, alt, caption, credit }
  }
}
