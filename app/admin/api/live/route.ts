import { can } from '#domain/editors/rules.ts'
import type { LiveNews } from '#lib/live/announce.ts'
import { hearLive } from '#lib/live/hub.ts'
import { currentSession } from '../../current-editor.ts'

const BEAT_MS = 20_000
/** A stream ends after a while and the browser opens it anew: so a session that has ended hears nothing for long. */
const LIFE_MS = 5 * 60_000

/** What changes at the desk as it happens, by server-sent events: kinds and ids only. Who asks for no stream gets nothing. */
export async function GET(request: Request): Promise<Response> {
  const session = await currentSession()
  if (!session) return new Response(null, { status: 401 })
  if (!can(session.editor, 'article.write')) return new Response(null, { status: 403 })
  const headers = { 'Cache-Control': 'private, no-store, no-transform', 'X-Accel-Buffering': 'no' }
  if (!request.headers.get('accept')?.includes('text/event-stream'))
    return new Response(null, { status: 204, headers })
  const body = streamFor(session.editor.id, request.signal)
  return new Response(body, { headers: { ...headers, 'Content-Type': 'text/event-stream' } })
}

function streamFor(editorId: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end = () => {}
  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(`${text}\n\n`))
      const beat = setInterval(() => send(':'), BEAT_MS)
      const life = setTimeout(() => end(), LIFE_MS)
      const news = (heard: LiveNews | null) => {
        const told = forEditor(heard, editorId)
        if (told) send(`data: ${JSON.stringify(told)}`)
      }
      const leave = hearLive({ news, close: () => end() })
      end = () => {
        end = () => {}
        clearInterval(beat)
        clearTimeout(life)
        leave()
        controller.close()
      }
      signal.addEventListener('abort', () => end(), { once: true })
      send('retry: 2000')
    },
    cancel: () => end(),
  })
}

function forEditor(news: LiveNews | null, editorId: string) {
  if (!news) return { kind: 'all' }
  if (news.kind !== 'notices') return news
  return news.editorIds.includes(editorId) ? { kind: 'notices' } : null
}
