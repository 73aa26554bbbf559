import { createDraft } from '#domain/articles/commands.ts'
import { scheduleArticle, sendToReview } from '#domain/articles/flow/commands.ts'
import { sharePreview } from '#domain/articles/previews/commands.ts'
import { openTranslation } from '#domain/articles/translations/commands.ts'
import { addComment, answerComment } from '#domain/comments/commands.ts'
import { inviteEditor, sendPasswordLink } from '#domain/editors/links/commands.ts'
import { makeSetUpLink } from '#domain/editors/links/open-commands.ts'
import { addPartner } from '#domain/partners/commands.ts'
import { addPlan } from '#domain/plans/commands.ts'
import { addRedirect } from '#domain/redirects/commands.ts'
import { db } from '#lib/db.ts'
import { makeEditor, unique } from '#lib/testing/factories.ts'
import { makeStory } from '#lib/testing/story-factory.ts'
import { localMinute, newsroomDay } from '#lib/time.ts'
import { type Newsroom, PASSWORD, type StoryWords } from '../newsroom.ts'
import type { Standing } from './desk-screens.ts'
import { setOutsideScene } from './outside-scene.ts'

const WORDS = {
  edition: 'uk',
  headline: 'Річка піднялася за ніч',
  standfirst: 'Нижнє місто попередили до світанку.',
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { id: 'dam0' },
        content: [{ type: 'text', text: 'На греблю прийшло сімнадцятеро людей.' }],
      },
    ],
  },
} satisfies StoryWords

/**
 * Something to see on every screen of the desk, and an administrator who may see it all. People wrote it in Ukrainian: what is English
 * there is the desk's own. `doors` are the addresses of letters that work, `more` those of screens that one address shows by its query.
 */
export async function setDeskScene(newsroom: Newsroom) {
  const admin = await makeEditor({ role: 'admin', name: 'Дарина Головна', password: PASSWORD })
  const standing = await publishTalkedOf(newsroom, admin)
  await planAhead(newsroom)
  await addRedirect(admin, { from: `/old/${unique('page')}`, to: '/about' })
  await addPartner(admin, {
    name: 'Сусідня газета',
    editions: ['uk'],
    sections: [],
    tags: [],
    hours: 24,
    full: true,
  })
  const imports = await setOutsideScene(newsroom, Number(standing.article))
  const more = [
    ...imports.map((run) => `/admin/imports?run=${run}`),
    '/admin/wire?state=taken',
    '/admin/wire?state=ignored',
  ]
  return { admin, standing, doors: await sendLetters(admin), more }
}

/** An article in a story that was corrected, translated and shared, and that a colleague comments on. */
async function publishTalkedOf(newsroom: Newsroom, admin: Newsroom['editor']): Promise<Standing> {
  const hero = await newsroom.hero({ alt: 'Річка', caption: 'Річка навесні', credit: 'Малюнок' })
  const earlier = await newsroom.publish({ ...WORDS, headline: 'Дамба вистояла' })
  const story = await newsroom.publish({ ...WORDS, hero, recallIds: [earlier.id] })
  const thread = await makeStory({ title: 'Flood', titleUk: 'Повінь', parts: [earlier.id, story.id] })
  await newsroom.correct(story, 'Людей було вісімнадцятеро.')
  const anchor = { blockId: 'dam0', quote: 'сімнадцятеро людей', before: 'На греблю прийшло ' }
  const remark = await addComment(admin, { articleId: story.id, text: 'Чи так це?', anchor })
  await answerComment(newsroom.editor, { threadId: remark.id, text: 'Так, полічили двічі.' })
  await openTranslation(newsroom.editor, { id: story.id, edition: 'en' })
  const { token } = await sharePreview(newsroom.editor, { articleId: story.id, days: 1 })
  return { article: story.id, story: thread.id, picture: hero.pictureId, shared: token }
}

/** What waits for an editor, what goes out by itself, what is only planned, what went wrong, and who came. */
async function planAhead(newsroom: Newsroom): Promise<void> {
  const { editor } = newsroom
  const draft = (headline: string) => createDraft(editor, { content: newsroom.write({ ...WORDS, headline }) })
  const review = await draft('Чекає на редактора')
  await sendToReview(editor, { id: review.id })
  const content = newsroom.write({ ...WORDS, headline: 'Вийде саме' })
  const scheduled = await createDraft(editor, { content })
  const at = localMinute(new Date(Date.now() + 3_600_000))
  await scheduleArticle(editor, { id: scheduled.id, baseVersion: scheduled.version, content, at })
  const plan = {
    edition: 'uk',
    title: 'Голосування за бюджет',
    note: '',
    day: newsroomDay(new Date()),
    time: '23:50',
  }
  await addPlan(editor, { ...plan, sectionId: newsroom.section.id, editorId: editor.id })
  const dueAt = new Date(Date.now() - 3_600_000)
  await db.crawlerDay.createMany({
    data: [{ day: new Date(), agent: 'GPTBot', visits: 3 }],
    skipDuplicates: true,
  })
  await db.deskAlert.create({
    data: { kind: 'publish-failed', articleId: review.id, name: 'Чекає на редактора', dueAt },
  })
}

async function sendLetters(admin: Newsroom['editor']): Promise<string[]> {
  const owner = await makeEditor({ role: 'editor', name: 'Олесь Новий' })
  const email = `${unique('guest')}@example.org`
  const { link: invitation } = await inviteEditor(admin, {
    email,
    name: 'Гість',
    role: 'author',
    language: 'uk',
  })
  const { link: password } = await sendPasswordLink(admin, { editorId: owner.id })
  return [invitation ?? '', password ?? '', await makeSetUpLink(owner)].map((link) =>
    link.slice(link.indexOf('/admin/')),
  )
}
