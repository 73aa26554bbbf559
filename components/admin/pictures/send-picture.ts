import type { PictureView } from '#domain/pictures/rules.ts'

export type SentPicture = { picture: PictureView } | { problem: string }

/** Sends a file to the newsroom's store, or has the server fetch the picture at an address. Answers the picture, or why it was not taken (empty when nobody answered). */
export async function sendPicture(source: File | string): Promise<SentPicture> {
  try {
    const response = await fetch('/admin/api/pictures', {
      method: 'POST',
      ...(typeof source === 'string'
        ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ url: source }) }
        : { headers: { 'Content-Type': source.type || 'application/octet-stream' }, body: source }),
    })
    const answer: { picture?: PictureView; message?: string } = await response.json()
    return answer.picture ? { picture: answer.picture } : { problem: answer.message ?? '' }
  } catch {
    return { problem: '' }
  }
}

/** The first file of a paste or a drop that claims to be a picture. */
export function pictureFileIn(transfer: DataTransfer | null): File | null {
  return [...(transfer?.files ?? [])].find((file) => file.type.startsWith('image/')) ?? null
}
