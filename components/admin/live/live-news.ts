/** What a page of the desk hears of as it happens: that something changed, not what. `all` when something was missed. */
export type Heard =
  | { kind: 'presence' | 'article' | 'comments'; articleId: number }
  | { kind: 'notices' }
  | { kind: 'all' }

type Listener = (heard: Heard) => void

const NAME = 'dateline-live'
const AGAIN_MS = 15_000
const listeners = new Set<Listener>()
let isStarted = false

/** Hears what changes at the desk, until the answer is called. Without a stream it hears nothing: whoever listens asks now and then besides. */
export function hearLive(listener: Listener): () => void {
  listeners.add(listener)
  if (!isStarted) start()
  return () => void listeners.delete(listener)
}

/**
 * One stream for all tabs of a browser: it opens few connections to one server. The tab that holds the lock listens and
 * tells the others; when it closes, the next one does.
 */
function start(): void {
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) return
  isStarted = true
  const others = new BroadcastChannel(NAME)
  others.onmessage = ({ data }) => tell(data)
  void navigator.locks.request(
    NAME,
    () =>
      new Promise<never>(() => {
        // This page is as new as its stream; the other tabs may have missed something since the last one.
        others.postMessage({ kind: 'all' })
        stream((heard) => {
          tell(heard)
          others.postMessage(heard)
        })
      }),
  )
}

function stream(onNews: Listener, isAgain = false): void {
  const source = new EventSource('/admin/api/live')
  let isBroken = isAgain
  source.onmessage = ({ data }) => onNews(JSON.parse(data))
  source.onopen = () => {
    // What happened between two streams is not told again.
    if (isBroken) onNews({ kind: 'all' })
    isBroken = false
  }
  source.onerror = () => {
    isBroken = true
    // The browser opens a broken stream again by itself; one that was refused, as after signing out, it does not.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => stream(onNews, true), AGAIN_MS)
  }
}

function tell(heard: Heard): void {
  for (const listener of [...listeners]) listener(heard)
}
