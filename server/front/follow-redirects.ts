import { log } from '#lib/log.ts'
import type { AskNext, PageAnswer } from './ask-next.ts'
import { withoutTracking } from './policy.ts'

/** Where the newsroom sends readers of an old address; null when nobody said. `exact` minds its question too. */
export type FindRedirect = (address: string, options: { exact: boolean }) => Promise<string | null>

const SEARCH = /^(?:\/[a-z]{2})?\/search(?:[/?]|$)/

/**
 * Asks Next, and where Next has no page sends readers on to where the newsroom says, in one hop. A page that is there
 * is never hidden by a redirect, except under a question that no page reads, as in WordPress's "/?p=123".
 */
export function followRedirects(ask: AskNext, findRedirect: FindRedirect): AskNext {
  async function find(address: string, exact: boolean): Promise<PageAnswer | null> {
    try {
      const location = await findRedirect(withoutTracking(address), { exact })
      return location === null
        ? null
        : { status: 308, headers: { location }, body: Buffer.alloc(0), stale: false }
    } catch (error) {
      log.warn({ err: error, path: address }, 'a redirect could not be looked up')
      return null
    }
  }

  return async (path, options) => {
    if (path.includes('?') && !SEARCH.test(path)) {
      const found = await find(path, true)
      if (found) return found
    }
    const answer = await ask(path, options)
    // Next sends an address with a slash at its end to the one without: an old one is answered in one hop instead.
    const isMissing = answer.status === 404 || (answer.status === 308 && isSlashOnly(path, answer))
    return (isMissing ? await find(path, false) : null) ?? answer
  }
}

function isSlashOnly(path: string, { headers }: PageAnswer): boolean {
  const [before = '', question] = path.split('?', 2)
  const wanted = before.replace(/\/+$/, '') + (question === undefined ? '' : `?${question}`)
  return before.endsWith('/') && headers.location === wanted
}
