import { replacePicture, replacePictureFrom } from '#domain/pictures/replace-commands.ts'
import { expireInHandler } from '#lib/cache/expire.ts'
import { AppError } from '#lib/errors.ts'
import { takePicture } from '../take-picture.ts'

/** Puts another file in a picture's place. Answers `{ replaced: true }`, or `{ code, message }` with the reason. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id: asked } = await params
  return takePicture(request, 'picture.manage', async (editor, brought) => {
    if (!/^[1-9]\d{0,8}$/.test(asked))
      throw new AppError('not_found', 'This picture is no longer in the library.')
    const id = Number(asked)
    const { staleTags } =
      'address' in brought
        ? await replacePictureFrom(editor, id, brought.address)
        : await replacePicture(editor, id, brought.bytes, brought.fileName)
    expireInHandler(staleTags)
    return { replaced: true }
  })
}
