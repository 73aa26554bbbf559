import { createHmac } from 'node:crypto'
import { ninjsItem } from '#domain/feeds/formats/ninjs.ts'
import type { Attempt, Claimed, Outcome, PushTarget, Telling, Told } from '../rules.ts'
import { post, type SendOptions } from './request.ts'

/**
 * Tells a webhook by the Standard Webhooks scheme (standardwebhooks.com): the id is the same in every attempt, so a
 * receiver knows what it has had; the signature covers id, time and body.
 */
export async function sendToWebhook(
  target: PushTarget,
  claimed: Claimed,
  { telling, told, attempt }: { telling: Telling; told: Told | null; attempt: Attempt },
  options: SendOptions,
): Promise<Outcome> {
  const event = eventOf(telling, told)
  if (!event) return { ok: true }
  if (telling.kind === 'published' && (!told || told.withdrawn)) await attempt.begin()
  const body = JSON.stringify({ ...event, timestamp: new Date().toISOString() })
  const timestamp = String(Math.floor(Date.now() / 1_000))
  const signed = { id: claimed.uuid, timestamp, body }
  const sent = await post(
    target.address,
    body,
    {
      'content-type': 'application/json',
      'webhook-id': claimed.uuid,
      'webhook-timestamp': timestamp,
      'webhook-signature': signWebhook(target.secret, signed),
    },
    options,
  )
  if (!sent.ok) return sent
  return { ok: true, told: { remoteId: '', digest: '', withdrawn: telling.kind === 'withdrawn' } }
}

/** "v1," and the HMAC-SHA256 in base64; the secret is "whsec_" and the key in base64. */
export function signWebhook(
  secret: string,
  { id, timestamp, body }: { id: string; timestamp: string; body: string },
): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

function eventOf(telling: Telling, told: Told | null): { type: string; data: object } | null {
  if (telling.kind === 'published') {
    const isKnown = told?.confirmed && !told.withdrawn
    return { type: isKnown ? 'article.updated' : 'article.published', data: ninjsItem(telling.item) }
  }
  // Who cannot have heard of it needs not hear that it is gone; who heard it once needs not hear it twice.
  if (telling.kind === 'nothing' || !told || told.withdrawn) return null
  const { uri, url, edition, headline, at } = telling
  return {
    type: 'article.withdrawn',
    data: {
      uri,
      type: 'text',
      language: edition,
      pubStatus: 'canceled',
      versionCreated: at,
      headlines: [{ value: headline }],
      altIds: [{ role: 'web', value: url }],
    },
  }
}
