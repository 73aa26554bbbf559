import type { SentPicture } from '#domain/pictures/rules.ts'

export type Sending = { picture: SentPicture } | { problem: string }
type Progress = (share: number) => void

/**
 * Sends a file to the newsroom's store, or has the server fetch the picture at an address. Answers the picture with its
 * words, or why it was not taken (empty when nobody answered). `onProgress` hears the share of a file that has left, 0 to 1.
 */
export async function sendPicture(source: File | string, onProgress: Progress = () => {}): Promise<Sending> {
  const answer = await post<{ picture: SentPicture }>('/admin/api/pictures', source, onProgress)
  return answer.sent ? { picture: answer.sent.picture } : { problem: answer.problem }
}

/** Puts a file, or the picture at an address, in the place of a picture. Answers why it could not, or null when it did. */
export async function replacePictureFile(
  id: number,
  source: File | string,
  onProgress: Progress,
): Promise<string | null> {
  const answer = await post<{ replaced: boolean }>(`/admin/api/pictures/${id}`, source, onProgress)
  return answer.sent ? null : answer.problem
}

type Answer<T> = { sent: T; problem?: undefined } | { sent: null; problem: string }

function post<T extends object>(to: string, source: File | string, onProgress: Progress): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const fail = (problem: string) => resolve({ sent: null, problem })
    // fetch does not tell how far a file has gone.
    const request = new XMLHttpRequest()
    request.open('POST', to)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const answer: (T & { message?: undefined }) | { message: string } | null = request.response
      if (request.status === 200 && answer) resolve({ sent: answer as T })
      else fail(answer?.message ?? '')
    }
    request.onerror = () => fail('')
    request.onabort = () => fail('')
    if (typeof source === 'string') {
      request.setRequestHeader('Content-Type', 'application/json')
      request.send(JSON.stringify({ url: source }))
      return
    }
    request.setRequestHeader('Content-Type', source.type || 'application/octet-stream')
    request.setRequestHeader('X-File-Name', encodeURIComponent(source.name.slice(0, 200)))
    request.send(source)
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

/** The one web address that a paste or a drop is, or null. */
export function addressIn(transfer: DataTransfer | null): string | null {
  const text = transfer?.getData('text/plain').trim() ?? ''
  return /^https?:\/\/\S+$/.test(text) ? text : null
}
