import { getLiveViews } from '#domain/analytics/editor-queries.ts'
import { can } from '#domain/editors/rules.ts'
import { currentSession } from '../../current-editor.ts'

/** What readers read now, for the desk's first screen, which asks again and again. */
export async function GET(): Promise<Response> {
  const session = await currentSession()
  if (!session) return new Response(null, { status: 401 })
  if (!can(session.editor, 'analytics.read')) return new Response(null, { status: 403 })
  return Response.json(await getLiveViews(session.editor))
}
