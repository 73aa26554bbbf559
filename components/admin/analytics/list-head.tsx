import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Props = { id: string; title: string; csvHref: string; t: DeskTranslator }

/** The head of a list of numbers, with the way to have it as CSV. */
export function ListHead({ id, title, csvHref, t }: Props) {
  return (
    <div className="flex items-baseline gap-3 border-line border-b pb-1.5">
      <h2 id={id} className="font-semibold">
        {title}
      </h2>
      <a
        href={csvHref}
        aria-label={`${t('analytics.csv')}: ${title}`}
        className="ml-auto text-soft text-xs underline underline-offset-4"
      >
        {t('analytics.csv')}
      </a>
    </div>
  )
}
