import { can } from '#domain/editors/rules.ts'
import { getReceipt } from '#domain/receipts/editor-queries.ts'
import { currentSession } from '../../../current-editor.ts'

/** What was found where readers see an article; the form asks while it is being looked for. `null` when nothing was yet. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const session = await currentSession()
  if (!session) return new Response(null, { status: 401 })
  if (!can(session.editor, 'article.write')) return new Response(null, { status: 403 })
  const { id } = await params
  if (!/^[1-9]\d{0,8}$/.test(id)) return new Response(null, { status: 404 })
  return Response.json(await getReceipt(session.editor, Number(id)))
}
