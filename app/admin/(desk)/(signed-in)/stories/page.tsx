import { DeskPager } from '#components/admin/list/desk-pager.tsx'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { can } from '#domain/editors/rules.ts'
import { listRecallsToMend } from '#domain/recall/editor-queries.ts'
import { listStoriesForDesk } from '#domain/stories/editor-queries.ts'
import { env } from '#lib/env.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { Forbidden } from '../forbidden.tsx'

type Props = { searchParams: Promise<{ q?: string | string[]; page?: string | string[] }> }

/** All stories, and the Recalls that readers no longer see. */
export default async function StoriesPage({ searchParams }: Props) {
  const [editor, { language, t }, asked] = await Promise.all([requireEditor(), deskWords(), searchParams])
  if (!can(editor, 'story.manage')) return <Forbidden />
  const q = typeof asked.q === 'string' ? asked.q.trim().slice(0, 200) : ''
  const page = typeof asked.page === 'string' && /^[1-9]\d{0,4}$/.test(asked.page) ? Number(asked.page) : 1
  const edition = env.EDITIONS.find((one) => one === language) ?? env.DEFAULT_EDITION
  const [{ stories, pages }, toMend] = await Promise.all([
    listStoriesForDesk(editor, { edition, q, page }),
    listRecallsToMend(editor),
  ])
  const hrefOf = (number: number) => `/admin/stories?${new URLSearchParams({ q, page: String(number) })}`
  return (
    <main className="mx-auto w-full max-w-4xl px-4 pt-6 pb-16">
      <DeskTitle>{t('story.stories')}</DeskTitle>
      <h1 className="mb-4 font-semibold text-xl tracking-tight">{t('story.stories')}</h1>
      <form className="mb-4 flex max-w-md gap-2">
        <Input
          type="search"
          name="q"
          defaultValue={q}
          aria-label={t('story.search')}
          placeholder={t('common.search')}
        />
        <Button type="submit">{t('list.submit')}</Button>
      </form>
      {stories.length === 0 ? (
        <p className="text-sm text-soft">{q ? t('common.nothingFound') : t('story.empty')}</p>
      ) : (
        <ul className="border-line border-t">
          {stories.map(({ id, title, slug, parts, updatedAt }) => (
            <li key={id} className="relative border-line border-b py-2 hover:bg-sunken/60">
              <a href={`/admin/stories/${id}`} className="font-medium after:absolute after:inset-0">
                {title}
              </a>
              <span className="block text-soft text-xs">
                {`/story/${slug} · ${t('story.count', { count: parts })} · ${formatDeskTime(updatedAt, language)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <DeskPager page={page} pages={pages} hrefOf={hrefOf} t={t} />
      {toMend.length > 0 && (
        <section aria-labelledby="to-mend" className="mt-10">
          <h2 id="to-mend" className="font-semibold text-sm">
            {t('story.toMend')}
          </h2>
          <p className="mb-2 text-sm text-soft">{t('story.toMendHint')}</p>
          <ul className="border-line border-t">
            {toMend.map(({ article, target }) => (
              <li key={`${article.id}-${target.id}`} className="border-line border-b py-2 text-sm">
                <a
                  href={`/admin/articles/${article.id}`}
                  lang={article.edition}
                  className="font-medium hover:underline"
                >
                  {article.headline}
                </a>
                <span className="block text-soft text-xs">
                  {t('story.recalls', { name: target.headline || t('article.untitled') })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}
