import { createHash } from 'node:crypto'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { AppError } from '#lib/errors.ts'
import { safeFetch } from '#lib/http/safe-fetch.ts'
import { parse } from '#lib/parse.ts'
import { describeEmbed } from './embeds.ts'
import { type PostCard, postAddressSchema } from './schema.ts'
import { readTelegramPage } from './telegram-page.ts'

const MAX_BYTES = 1024 * 1024

/** Where posts are read. Tests give a server of their own in place of Telegram's. */
export type PostSource = { origin: string; allowPrivate: boolean }
const TELEGRAM: PostSource = { origin: 'https://t.me', allowPrivate: false }

/**
 * Reads a Telegram post for a stored card: its words as they stand now, with the digest of the page that said them.
 * @throws AppError 'invalid' for another address, 'unavailable' when the post cannot be read: then an editor types it.
 */
export async function readPost(
  editor: Editor,
  input: unknown,
  now: Date,
  source: PostSource = TELEGRAM,
): Promise<{ url: string; card: PostCard }> {
  assertCan(editor, 'article.write')
  const known = describeEmbed(parse(postAddressSchema, input).url)
  if (known?.provider !== 'telegram')
    throw new AppError(
      'invalid',
      'This is not the address of a Telegram post, as in https://t.me/channel/123.',
    )
  const answer = await safeFetch(`${source.origin}/${known.id}?embed=1&mode=tme`, {
    maxBytes: MAX_BYTES,
    timeoutMs: 8_000,
    allowPrivate: source.allowPrivate,
  })
  const post = answer.status === 200 ? readTelegramPage(answer.body.toString('utf8')) : null
  if (!post) throw new AppError('unavailable', 'Telegram shows no words at this address. Type them yourself.')
  const digest = createHash('sha256').update(answer.body).digest('hex')
  return { url: known.url, card: { ...post, fetchedAt: now.toISOString(), digest } }
}
