import type { SentPicture } from '#domain/pictures/rules.ts'

export type Sending = { picture: SentPicture } | { problem: string }

/**
 * Sends a file to the newsroom's store, or has the server fetch the picture at an address. Answers the picture with its
 * words, or why it was not taken (empty when nobody answered). `onProgress` hears the share of a file that has left, 0 to 1.
 */
export function sendPicture(
  source: File | string,
  onProgress: (share: number) => void = () => {},
): Promise<Sending> {
  return new Promise((resolve) => {
    // fetch does not tell how far a file has gone.
    const request = new XMLHttpRequest()
    request.open('POST', '/admin/api/pictures')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const answer: { picture?: SentPicture; message?: string } | null = request.response
      resolve(answer?.picture ? { picture: answer.picture } : { problem: answer?.message ?? '' })
    }
    request.onerror = () => resolve({ problem: '' })
    request.onabort = () => resolve({ problem: '' })
    const isAddress = typeof source === 'string'
    const type = isAddress ? 'application/json' : source.type || 'application/octet-stream'
    request.setRequestHeader('Content-Type', type)
    request.send(isAddress ? JSON.stringify({ url: source }) : source)
  })
}

/** The files of a paste, a drop or a choice that claim to be pictures. */
export function pictureFilesIn(transfer: Pick<DataTransfer, 'files'> | null): File[] {
  return [...(transfer?.files ?? [])].filter((file) => file.type.startsWith('image/'))
}

/** The first of them. */
export function pictureFileIn(transfer: DataTransfer | null): File | null {
  return pictureFilesIn(transfer)[0] ?? null
}
