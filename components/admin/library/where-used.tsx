import { Badge } from '#components/ui/badge.tsx'
import { isUnused, type PictureUses } from '#domain/pictures/use-rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

const TONE = { public: 'ok', draft: 'warn', older: 'neutral' } as const
const PLACES = ['hero', 'text', 'gallery'] as const

/** Everything that shows a picture, each with the way to it. */
export function WhereUsed({ uses, t }: { uses: PictureUses; t: DeskTranslator }) {
  const line = 'flex flex-wrap items-baseline gap-x-2 gap-y-1 border-line border-b py-2 text-sm'
  const link = 'min-w-0 font-medium hover:underline'
  return (
    <section aria-labelledby="where-used">
      <h2 id="where-used" className="mb-1 font-semibold">
        {t('library.whereUsed')}
      </h2>
      {isUnused(uses) ? (
        <p className="text-soft text-sm">{t('library.unused')}</p>
      ) : (
        <ul aria-labelledby="where-used" className="border-line border-t">
          {uses.articles.map(({ id, headline, edition, state, ...places }) => (
            <li key={id} className={line}>
              <a href={`/admin/articles/${id}`} className={link} lang={edition}>
                {headline || t('article.untitled')}
              </a>
              <Badge tone={TONE[state]}>{t(`library.states.${state}`)}</Badge>
              <span className="text-soft text-xs">
                {PLACES.filter((place) => places[place])
                  .map((place) => t(`library.places.${place}`))
                  .join(', ')}
              </span>
            </li>
          ))}
          {uses.authors.map(({ id, name }) => (
            <li key={id} className={line}>
              <a href={`/admin/lists/author/${id}`} className={link}>
                {name}
              </a>
              <Badge tone="ok">{t('library.states.public')}</Badge>
              <span className="text-soft text-xs">{t('library.places.portrait')}</span>
            </li>
          ))}
          {uses.isLogo && (
            <li className={line}>
              <a href="/admin/paper" className={link}>
                {t('paper.title')}
              </a>
              <Badge tone="ok">{t('library.states.public')}</Badge>
              <span className="text-soft text-xs">{t('library.places.logo')}</span>
            </li>
          )}
          {uses.pages.map(({ edition, slug, title, state }) => (
            <li key={`${edition}/${slug}`} className={line}>
              <a href={`/admin/pages/${edition}/${slug}`} className={link} lang={edition}>
                {title}
              </a>
              <Badge tone={TONE[state]}>{t(`library.states.${state}`)}</Badge>
              <span className="text-soft text-xs">{t('library.places.page')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
