import { changeOf } from '#domain/analytics/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { changeText } from './analytics-words.ts'
import { ListHead } from './list-head.tsx'

/** `key` tells the rows apart; `href` leads to the numbers of that row alone. */
export type RankedRow = {
  key: string
  name: string
  /** The language of the name, where it is not the desk's. */
  lang?: string
  href?: string
  views: number
  before: number
}

type Props = {
  id: string
  title: string
  /** What the first column names. */
  head: string
  rows: readonly RankedRow[]
  none: string
  number: (value: number) => string
  csvHref: string
  hint?: string
  t: DeskTranslator
}

/** A top list: each with its visits, a bar as long as its share of the first, the span before, and the change. */
export function RankedTable({ id, title, head, rows, none, number, csvHref, hint, t }: Props) {
  const most = Math.max(1, ...rows.map(({ views }) => views))
  return (
    <section aria-labelledby={id} className="grid min-w-0 content-start gap-2">
      <ListHead id={id} title={title} csvHref={csvHref} t={t} />
      {hint && <p className="text-soft text-xs">{hint}</p>}
      {rows.length === 0 ? (
        <p className="py-1 text-sm text-soft">{none}</p>
      ) : (
        <table className="w-full table-fixed text-left text-sm">
          <thead className="text-soft text-xs">
            <tr>
              <th className="py-1 pr-3 font-medium">{head}</th>
              <th className="w-18 py-1 text-right font-medium">{t('analytics.views')}</th>
              <th className="w-18 py-1 text-right font-medium max-sm:hidden">{t('analytics.before')}</th>
              <th className="w-18 py-1 text-right font-medium">{t('analytics.change')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, lang, href, views, before }) => (
              <tr key={key} className="border-line border-t">
                <td className="py-1.5 pr-3">
                  <span className="block truncate" title={name} lang={lang}>
                    {href ? (
                      <a href={href} className="underline-offset-4 hover:underline">
                        {name}
                      </a>
                    ) : (
                      name
                    )}
                  </span>
                  <span aria-hidden className="mt-1 block h-0.5 bg-sunken">
                    <span
                      className="block h-full bg-[light-dark(#2f6f9f,#6fa8d0)]"
                      style={{ width: `${(views / most) * 100}%` }}
                    />
                  </span>
                </td>
                <td className="py-1.5 text-right align-top tabular-nums">{number(views)}</td>
                <td className="py-1.5 text-right align-top text-soft tabular-nums max-sm:hidden">
                  {number(before)}
                </td>
                <td className="py-1.5 text-right align-top text-soft tabular-nums">
                  {changeText(changeOf({ views, before }))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
