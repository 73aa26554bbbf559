import type { PictureView } from '#domain/pictures/rules.ts'

export type SentPicture = { picture: PictureView } | { problem: string }

/** Sends a file to the newsroom's store. Answers the picture, or why it was not taken (empty when nobody answered). */
export async function sendPicture(file: File): Promise<SentPicture> {
  try {
    const response = await fetch('/admin/api/pictures', {
      method: 'POST',
      headers: { 'Content-Type': file.type || 'application/octet-stream' },
      body: file,
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
