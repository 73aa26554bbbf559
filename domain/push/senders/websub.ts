import { type Claimed, changedFeeds, type Outcome, type PushTarget } from '../rules.ts'
import { post, type SendOptions } from './request.ts'

/**
 * Tells a hub which feeds have changed. WebSub leaves the words between publisher and hub open (section 6); these are
 * the ones that hubs have understood since PubSubHubbub: hub.mode=publish, and hub.url once for each feed.
 */
export async function sendToHub(
  target: PushTarget,
  claimed: readonly Claimed[],
  options: SendOptions,
): Promise<Outcome> {
  const form = new URLSearchParams({ 'hub.mode': 'publish' })
  for (const feed of new Set(claimed.flatMap(({ touched }) => changedFeeds(touched))))
    form.append('hub.url', feed)
  if (!form.has('hub.url')) return { ok: true }
  return post(
    target.address,
    form.toString(),
    { 'content-type': 'application/x-www-form-urlencoded' },
    options,
  )
}
