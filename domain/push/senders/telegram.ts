import { createHash } from 'node:crypto'
import { z } from 'zod'
import { escapeHtml } from '#domain/body/html.ts'
import { translator } from '#lib/i18n.ts'
import type { Attempt, Outcome, PushTarget, Telling, Told } from '../rules.ts'
import { post, type SendOptions } from './request.ts'

/** A correction of last year's article is no news: what a channel has not had yet must be of the last day. */
const NEWS_MS = 24 * 3_600_000
const LONGEST_TEXT = 4_096

const answerSchema = z.object({
  ok: z.boolean(),
  description: z.string().default(''),
  result: z.union([z.object({ message_id: z.int() }), z.unknown()]).optional(),
  parameters: z.object({ retry_after: z.int().optional() }).optional(),
})

type Context = { telling: Telling; told: Told | null; attempt: Attempt; now: Date }

/**
 * Keeps a channel's posts as the articles are (core.telegram.org/bots/api): posts what is new, edits a post when its
 * words change, deletes it on withdrawal. Editing and deleting twice does no harm. Posting twice would: an attempt that
 * was cut off may have posted, and nothing can be asked, so it is neither repeated nor forgotten but shown at the desk.
 */
export async function sendToTelegram(
  target: PushTarget,
  { telling, told, attempt, now }: Context,
  options: SendOptions,
): Promise<Outcome> {
  const posted = told?.remoteId ? { id: Number(told.remoteId), digest: told.digest } : null
  const ask = (method: string, words: object) => callBot(target, method, words, options)
  const isMissing = told !== null && !posted && !told.withdrawn
  if (telling.kind === 'withdrawn') {
    if (posted) return takeBack(posted.id, telling, ask)
    return isMissing ? { ok: false, isFinal: true, problem: LEFT_BEHIND } : { ok: true }
  }
  if (telling.kind === 'nothing') return { ok: true }
  const text = postText(telling)
  const digest = createHash('sha256').update(text).digest('base64url')
  const words = { text, parse_mode: 'HTML', link_preview_options: { url: telling.item.url } }
  if (posted) {
    if (posted.digest === digest) return { ok: true }
    const edited = await ask('editMessageText', { message_id: posted.id, ...words })
    // A post that somebody deleted in the channel stays deleted.
    const isSame = !edited.ok && /message is not modified|message to edit not found/.test(edited.problem)
    if (!edited.ok && !isSame) return edited
    return { ok: true, told: { remoteId: String(posted.id), digest, withdrawn: false } }
  }
  if (now.getTime() - Date.parse(telling.item.publishedAt) > NEWS_MS) return { ok: true }
  if (isMissing) return told.confirmed ? { ok: true } : { ok: false, isFinal: true, problem: INTERRUPTED }
  await attempt.begin()
  const sent = await ask('sendMessage', words)
  if (!sent.ok) {
    if (!sent.isUnclear) await attempt.forget()
    return sent.isUnclear ? { ok: false, isFinal: true, problem: INTERRUPTED } : sent
  }
  return { ok: true, told: { remoteId: String(sent.messageId), digest, withdrawn: false } }
}

const INTERRUPTED =
  'An attempt was cut off while it was posting. Look whether the post is in the channel before you send it again.'
const LEFT_BEHIND =
  'An attempt to post it was cut off before it was withdrawn. If the post is in the channel, delete it there by hand.'

/** `isUnclear`: there was no answer, and Telegram may have done as it was asked. */
type Answer = { ok: true; messageId: number } | (Extract<Outcome, { ok: false }> & { isUnclear: boolean })
type Ask = (method: string, words: object) => Promise<Answer>

async function takeBack(
  messageId: number,
  { headline, edition }: { headline: string; edition: 'en' | 'uk' },
  ask: Ask,
): Promise<Outcome> {
  const told = { remoteId: '', digest: '', withdrawn: true }
  const deleted = await ask('deleteMessage', { message_id: messageId })
  if (deleted.ok || /message to delete not found/.test(deleted.problem)) return { ok: true, told }
  if (!/can't be deleted/.test(deleted.problem)) return deleted
  // Telegram keeps what is old: then at least its words go.
  const text = `<s>${escapeHtml(headline)}</s>\n\n${translator(edition)('withdrawn.title')}`
  const edited = await ask('editMessageText', { message_id: messageId, text, parse_mode: 'HTML' })
  return edited.ok ? { ok: true, told } : edited
}

async function callBot(
  target: PushTarget,
  method: string,
  words: object,
  options: SendOptions,
): Promise<Answer> {
  const url = `${target.address.replace(/\/$/, '')}/bot${target.secret}/${method}`
  const body = JSON.stringify({ chat_id: target.channel, ...words })
  const sent = await post(url, body, { 'content-type': 'application/json' }, options)
  const said = answerSchema.safeParse(sent.answer && readJson(sent.answer.body)).data
  if (!sent.ok)
    return {
      ok: false,
      // The address of the bot holds its token.
      problem: (said?.description || sent.problem).replaceAll(target.secret, '…'),
      retryAfterSeconds: said?.parameters?.retry_after ?? sent.retryAfterSeconds,
      isFinal: sent.isFinal,
      isUnclear: !sent.answer && !sent.isUnheard,
    }
  const { message_id: messageId } = z
    .object({ message_id: z.int() })
    .catch({ message_id: 0 })
    .parse(said?.result)
  return { ok: true, messageId }
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

/** The headline for notices, the standfirst and the address; nothing of it is cut inside an entity. */
function postText({ notice, item }: Extract<Telling, { kind: 'published' }>): string {
  const { standfirst, url } = item
  const room = LONGEST_TEXT - url.length - 20
  const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
  const title = `<b>${escapeHtml(cut(notice, 300))}</b>`
  const summary = escapeHtml(cut(standfirst, Math.min(1_000, room - title.length)))
  return [title, summary, escapeHtml(url)].filter(Boolean).join('\n\n')
}
