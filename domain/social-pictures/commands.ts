import { currentPaper } from '#domain/paper/commands.ts'
import { mediaFiles } from '#lib/storage/media.ts'
import { drawFacts } from './draw-facts.ts'
import {
  articleFacts,
  paperFacts,
  type SocialFacts,
  type SocialSubject,
  socialKey,
  socialName,
} from './rules.ts'
import { findPicturedArticle } from './store.ts'

/** The bytes of a social picture; or the facts of the newer one, when nobody asked for this one in its time. */
export type SocialPicture = { bytes: Buffer<ArrayBuffer> } | { newer: SocialFacts }

const drawing = new Map<string, Promise<Buffer<ArrayBuffer>>>()

/**
 * The social picture of a subject under a key: kept, or drawn now and kept for good. Null when there is no such subject
 * that readers may see.
 */
export async function takeSocialPicture(key: string, subject: SocialSubject): Promise<SocialPicture | null> {
  const kept = await mediaFiles().get(key, socialName(subject))
  if (kept) return { bytes: kept }
  const facts = await findFacts(subject)
  if (!facts) return null
  return socialKey(facts) === key ? { bytes: await drawOnce(key, subject, facts) } : { newer: facts }
}

async function findFacts(subject: SocialSubject): Promise<SocialFacts | null> {
  if ('edition' in subject) return paperFacts(await currentPaper(subject.edition))
  const article = await findPicturedArticle(subject.articleId, new Date())
  return article && articleFacts(article, await currentPaper(article.edition))
}

/** Those who ask while it is being drawn wait for the one drawing. */
function drawOnce(key: string, subject: SocialSubject, facts: SocialFacts): Promise<Buffer<ArrayBuffer>> {
  const running = drawing.get(key)
  if (running) return running
  const work = drawAndKeep(key, subject, facts).finally(() => drawing.delete(key))
  drawing.set(key, work)
  return work
}

async function drawAndKeep(
  key: string,
  subject: SocialSubject,
  facts: SocialFacts,
): Promise<Buffer<ArrayBuffer>> {
  const bytes = await drawFacts(facts)
  await mediaFiles().put(key, socialName(subject), bytes)
  return bytes
}
