import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { db } from '#lib/db.ts'

// Rows for tests, straight through Prisma: each function fills what the test does not care about with readable words.
// Articles have a factory of their own, article-factory.ts.

/** A word that no other row of this process carries, for slugs and addresses. */
export function unique(word: string): string {
  return `${word}-${randomUUID().slice(0, 8)}`
}

const hashes = new Map<string, Promise<string>>()

/** A password's hash, made once a process: it is slow on purpose. */
function hashOnce(password: string): Promise<string> {
  const known = hashes.get(password) ?? hashPassword(password)
  hashes.set(password, known)
  return known
}

type Named = { slug?: string; name?: string; nameUk?: string }

/** Texts in both editions, so that a row can be shown in either. */
function inBothEditions({ name, nameUk }: { name: string; nameUk?: string }) {
  return [
    { edition: 'en', name },
    { edition: 'uk', name: nameUk ?? `${name} (укр.)` },
  ]
}

/** A section with a name in both editions. */
export function makeSection({
  slug = unique('section'),
  name = `Section ${slug}`,
  nameUk,
  position = 0,
}: Named & { position?: number } = {}) {
  return db.section.create({ data: { slug, position, texts: { create: inBothEditions({ name, nameUk }) } } })
}

/** A tag with a name in both editions. */
export function makeTag({ slug = unique('tag'), name = `Tag ${slug}`, nameUk }: Named = {}) {
  return db.tag.create({ data: { slug, texts: { create: inBothEditions({ name, nameUk }) } } })
}

/** A place with a name in both editions. */
export function makePlace({ slug = unique('place'), name = `Place ${slug}`, nameUk }: Named = {}) {
  return db.place.create({
    data: { slug, latitude: 50.45, longitude: 30.52, texts: { create: inBothEditions({ name, nameUk }) } },
  })
}

/** An author with a name in both editions. */
export function makeAuthor({ slug = unique('author'), name = `Author ${slug}`, nameUk }: Named = {}) {
  return db.author.create({ data: { slug, texts: { create: inBothEditions({ name, nameUk }) } } })
}

/** The agency of a dateline. */
export function makeAgency({
  slug = unique('agency'),
  name = `Agency ${slug}`,
}: {
  slug?: string
  name?: string
} = {}) {
  return db.agency.create({ data: { slug, name } })
}

/** The row of a picture, without files. */
export function makePicture({ width = 1600, height = 900 }: { width?: number; height?: number } = {}) {
  return db.picture.create({
    data: { key: unique('picture'), width, height, alt: 'A drawing', credit: 'Test' },
  })
}

export type EditorRole = 'author' | 'editor' | 'chief' | 'admin'

/** An account at the desk; with a `password` it can sign in. */
export async function makeEditor({
  role = 'editor' as EditorRole,
  name = 'Olena Test',
  email = `${unique('olena')}@example.com`,
  password,
}: {
  role?: EditorRole
  name?: string
  email?: string
  password?: string
} = {}) {
  const id = randomUUID()
  const editor = await db.editor.create({ data: { id, name, email, role, emailVerified: true } })
  if (password) {
    const account = { id: randomUUID(), accountId: id, providerId: 'credential', userId: id }
    await db.editorAccount.create({ data: { ...account, password: await hashOnce(password) } })
  }
  return { id, name, email, role: editor.role as EditorRole }
}
