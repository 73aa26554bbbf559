import { AUDIT_CSV_HEAD, auditCsv } from '#domain/audit/csv.ts'
import { exportAudit } from '#domain/audit/editor-queries.ts'
import { auditFilterSchema } from '#domain/audit/schema.ts'
import { can } from '#domain/editors/rules.ts'
import { currentSession } from '../../current-editor.ts'

/** The audit log as CSV, as long as it is: what the screen's filters show, from the newest on. */
export async function GET(request: Request): Promise<Response> {
  const session = await currentSession()
  if (!session) return new Response(null, { status: 401 })
  if (!can(session.editor, 'audit.read')) return new Response(null, { status: 403 })
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const filter = auditFilterSchema.parse({ before: null, ...asked })
  const batches = exportAudit(session.editor, filter)[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(AUDIT_CSV_HEAD)),
    async pull(controller) {
      const { done, value } = await batches.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(auditCsv(value)))
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="audit.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
