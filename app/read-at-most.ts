import { AppError } from '#lib/errors.ts'

/** A request's body, refused as soon as it is longer than `most` bytes, whatever its headers say. */
export async function readAtMost(
  request: Request,
  most: number,
  refusal: string,
): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > most) throw new AppError('too_large', refusal)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
