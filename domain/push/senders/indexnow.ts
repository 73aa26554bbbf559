import { absoluteUrl } from '#lib/url.ts'
import { type Claimed, changedPages, type Outcome, type PushTarget } from '../rules.ts'
import { post, type SendOptions } from './request.ts'

/** Tells IndexNow which addresses were added, changed or taken away (indexnow.org/documentation). */
export async function sendToIndexNow(
  target: PushTarget,
  claimed: readonly Claimed[],
  options: SendOptions,
): Promise<Outcome> {
  const urlList = [...new Set(claimed.flatMap(({ touched }) => changedPages(touched)))]
  if (urlList.length === 0) return { ok: true }
  const body = {
    host: new URL(absoluteUrl('/')).host,
    key: target.secret,
    keyLocation: absoluteUrl(`/${target.secret}.txt`),
    urlList,
  }
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return post(target.address, JSON.stringify(body), headers, options)
}
