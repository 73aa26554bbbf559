/** A lease ends so long after its page was heard of last. Browsers wake tabs in the background once a minute. */
export const LEASE_MS = 90_000
/** Whoever is taken over has so long to save what they just wrote. */
export const GRACE_MS = 5_000

/** What a page says: it is there (`hold`), wants the text (`ask`, `take`), gives or keeps it, goes away (`leave`). */
export const PRESENCE_ACTS = ['hold', 'ask', 'take', 'give', 'keep', 'leave'] as const
export type PresenceAct = (typeof PRESENCE_ACTS)[number]

/** A page of somebody's browser. */
export type Page = { editorId: string; page: string }

export type Wanted = Page & { mode: 'ask' | 'take'; at: Date }

/** Who is writing an article. */
export type Lease = Page & { since: Date; heardAt: Date; wanted: Wanted | null }

/** True while the page of the lease may be believed to be there. */
export function isHeld(lease: Pick<Lease, 'heardAt'>, now: Date): boolean {
  return now.getTime() - lease.heardAt.getTime() < LEASE_MS
}

/** What becomes of a lease when somebody's page says something; null when nobody writes any more. */
export function nextLease(lease: Lease | null, who: Page, act: PresenceAct, now: Date): Lease | null {
  const held = lease && isHeld(lease, now) ? lease : null
  if (!held) return act === 'leave' || act === 'give' ? null : begin(who, now)
  return held.editorId === who.editorId ? nextOfHolder(held, who, act, now) : nextOfOther(held, who, act, now)
}

function begin({ editorId, page }: Page, now: Date): Lease {
  return { editorId, page, since: now, heardAt: now, wanted: null }
}

function nextOfHolder(lease: Lease, who: Page, act: PresenceAct, now: Date): Lease | null {
  const { wanted } = lease
  // The beacon of a page that was reloaded may come after the new page is heard of.
  if (act === 'leave' && who.page !== lease.page) return lease
  if (act === 'leave' || act === 'give') return wanted && begin(wanted, now)
  const keeps = act === 'keep' && wanted?.mode === 'ask'
  return { ...lease, page: who.page, heardAt: now, wanted: keeps ? null : wanted }
}

function nextOfOther(lease: Lease, who: Page, act: PresenceAct, now: Date): Lease {
  const { wanted } = lease
  const isTheirs = wanted?.editorId === who.editorId
  if (act === 'leave') return isTheirs ? { ...lease, wanted: null } : lease
  if (isTheirs && wanted.mode === 'take' && now.getTime() - wanted.at.getTime() >= GRACE_MS)
    return begin(who, now)
  const isTaken = wanted?.mode === 'take'
  if (isTaken || (act !== 'ask' && act !== 'take')) return lease
  return { ...lease, wanted: { editorId: who.editorId, page: who.page, mode: act, at: now } }
}
