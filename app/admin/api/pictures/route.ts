import { fetchPicture, uploadPicture } from '#domain/pictures/commands.ts'
import { takePicture } from './take-picture.ts'

/** Takes a picture into the library. Answers `{ picture }`, or `{ code, message }` with the reason. */
export async function POST(request: Request): Promise<Response> {
  return takePicture(request, 'picture.upload', async (editor, brought) => ({
    picture:
      'address' in brought
        ? await fetchPicture(editor, brought.address)
        : await uploadPicture(editor, brought.bytes, brought.fileName),
  }))
}
