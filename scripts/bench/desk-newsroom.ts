import { createDraft } from '#domain/articles/commands.ts'
import { createEditor } from '#domain/editors/commands.ts'
import { reindex } from '#domain/search/reindex-commands.ts'
import { db } from '#lib/db.ts'

const EMAIL = 'desk-bench@example.org'
const PASSWORD = 'a long password for measures'
const PARAGRAPHS = 100
const WORDS_OF_PARAGRAPH = 50
const VERSIONS = 100

export type Desk = { editorId: string; sectionId: number; articleId: number }

/** `count` articles without content, of which every fortieth is of one section, author and editor; and one of 5,000 words. */
export async function makeDesk(count: number): Promise<Desk> {
  const texts = (name: string) => ({ create: [{ edition: 'en', name }] })
  const section = await db.section.create({ data: { slug: 'city', texts: texts('City') } })
  const author = await db.author.create({ data: { slug: 'ada-bell', texts: texts('Ada Bell') } })
  await createEditor({ email: EMAIL, name: 'Bench', role: 'admin', password: PASSWORD })
  const editor = await db.editor.findUniqueOrThrow({ where: { email: EMAIL } })
  await db.$executeRaw`
    INSERT INTO articles (uuid, translation_group, edition, slug, status, headline, body, "sectionId", "createdById", "editedById", "updatedAt", "publishedAt")
    SELECT gen_random_uuid(), gen_random_uuid(), CASE WHEN n % 2 = 0 THEN 'en' ELSE 'uk' END, 'many-' || n,
      (CASE WHEN n % 50 < 2 THEN 'draft' ELSE 'published' END)::article_status, 'Headline number ' || n, '{"type":"doc","content":[]}'::jsonb,
      CASE WHEN n % 40 = 0 THEN ${section.id}::int END, CASE WHEN n % 40 = 0 THEN ${editor.id}::text END,
      CASE WHEN n % 40 = 0 THEN ${editor.id}::text END, now() - n * interval '1 minute', now() - n * interval '1 minute'
    FROM generate_series(1, ${count}::int) AS n`
  await db.$executeRaw`
    INSERT INTO article_authors ("articleId", "authorId", position, edition)
    SELECT id, ${author.id}::int, 0, edition FROM articles WHERE "sectionId" = ${section.id}`
  const person = { id: editor.id, name: editor.name, email: EMAIL, role: 'admin' as const }
  const articleId = await makeLongArticle(person, section.id, author.id)
  // Else the server does it on one of the cores while it is measured.
  await reindex()
  await db.$executeRawUnsafe('VACUUM ANALYZE')
  return { editorId: editor.id, sectionId: section.id, articleId }
}

async function makeLongArticle(
  editor: Parameters<typeof createDraft>[0],
  sectionId: number,
  authorId: number,
): Promise<number> {
  const text = Array.from({ length: WORDS_OF_PARAGRAPH }, (_, n) => `word${n}`).join(' ')
  const paragraph = { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }
  const { id } = await createDraft(editor, {
    content: {
      edition: 'en',
      slug: 'long-article',
      headline: 'Five thousand words',
      seoHeadline: '',
      socialHeadline: '',
      pushHeadline: '',
      noindex: false,
      standfirst: '',
      body: { type: 'doc', content: Array.from({ length: PARAGRAPHS }, () => paragraph) },
      sectionId,
      placeId: null,
      agencyId: null,
      tagIds: [],
      authorIds: [authorId],
      hero: null,
      recallIds: [],
    },
  })
  await db.$executeRaw`
    INSERT INTO article_versions ("articleId", number, content, "editorId")
    SELECT "articleId", number + n, content, "editorId"
    FROM article_versions, generate_series(1, ${VERSIONS - 1}::int) AS n WHERE "articleId" = ${id}`
  await db.article.update({ where: { id }, data: { version: { increment: VERSIONS - 1 } } })
  return id
}

/** Signs the desk's editor in, by HTTP, and answers the cookie. */
export async function signInAtDesk(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  })
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}: ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}
