/** Where a redirect leads: to an address, or to an article wherever that stands. */
export type Destination = { target: string; articleId: null } | { target: ''; articleId: number }
export type Redirect = { path: string } & Destination

const LONGEST = 1_000
/** Paths that are never answered by a redirect: the program's own. */
const OWN = /^\/(?:admin|api|_next|media)(?:\/|$)/

/**
 * An address of this site as redirects know it: the path without a slash at its end, with its question, escaped in one
 * way whoever wrote it. Whole addresses lose their host. Null for what is no path, or too long.
 */
export function redirectPath(address: string): string | null {
  const text = address.trim()
  if (!/^(?:\/(?![/\\])|https?:\/\/)/i.test(text)) return null
  const url = URL.parse(text, 'http://site.invalid')
  if (!url) return null
  const path = (url.pathname.replace(/\/+$/, '') || '/') + url.search
  const same = path.replace(/%[0-9a-f]{2}/gi, (escaped) => escaped.toUpperCase())
  return same.length <= LONGEST && !OWN.test(same) && same !== '/' ? same : null
}

/** Where a redirect may lead: a path of this site as `redirectPath` writes it ("/" too), or a web address elsewhere. */
export function redirectTarget(address: string, siteUrl: string): string | null {
  const text = address.trim()
  const url = URL.parse(text, siteUrl)
  if (!url || text === '' || !/^https?:$/.test(url.protocol) || url.username !== '') return null
  if (!/^(?:\/(?![/\\])|https?:\/\/)/i.test(text)) return null
  if (url.host !== new URL(siteUrl).host) return url.href.length <= LONGEST ? url.href : null
  if (url.pathname === '/' && !url.search) return `/${url.hash}`
  const path = redirectPath(url.href)
  return path === null ? null : path + url.hash
}

/** The path of a target, without the part of the page that it points to. */
export const pathOfTarget = (target: string) => target.split('#', 1)[0] ?? target

export type Planned = {
  /** What is to be written: the new ones, and those of before that led to them. All lead to their end in one hop. */
  changes: Redirect[]
  /** New ones that would lead in a circle. */
  loops: string[]
}

/**
 * Adds redirects to those that are there so that none leads to another one and none in a circle. `known` holds the
 * rows at the new ones' targets, and the rows whose targets are the new ones' paths.
 */
export function planRedirects(known: readonly Redirect[], added: readonly Redirect[]): Planned {
  const all = new Map<string, Destination>()
  for (const { path, ...destination } of known) all.set(path, destination)
  const loops: string[] = []
  const touched = new Set(known.map(({ path }) => path))
  for (const { path, ...destination } of added) {
    const before = all.get(path)
    all.set(path, destination)
    if (endOf(all, path)) {
      touched.add(path)
      continue
    }
    loops.push(path)
    if (before) all.set(path, before)
    else all.delete(path)
  }
  const was = new Map(known.map((redirect) => [redirect.path, redirect]))
  const changes = [...touched].flatMap((path) => {
    const end = all.has(path) ? endOf(all, path) : null
    const before = was.get(path)
    const isSame = before && end && before.target === end.target && before.articleId === end.articleId
    return end && !isSame ? [{ path, ...end }] : []
  })
  return { changes, loops }
}

/** Where a path leads in the end; null when it goes in a circle. */
function endOf(all: ReadonlyMap<string, Destination>, path: string): Destination | null {
  const passed = new Set<string>()
  let at = path
  for (;;) {
    if (passed.has(at)) return null
    passed.add(at)
    const here = all.get(at)
    if (!here) return null
    const next = pathOfTarget(here.target)
    if (here.articleId !== null || !all.has(next)) return next === path ? null : here
    at = next
  }
}
