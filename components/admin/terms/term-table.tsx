import type { Edition } from '#domain/editions/rules.ts'
import type { TermKind, TermLine } from '#domain/terms/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Props = { kind: TermKind; lines: TermLine[]; editions: readonly Edition[]; t: DeskTranslator }

/** The terms of a kind: what each edition calls them, their addresses, and how many articles name them. */
export function TermTable({ kind, lines, editions, t }: Props) {
  const shown = kind === 'agency' ? editions.slice(0, 1) : editions
  const head = 'whitespace-nowrap py-2 pr-4 text-left font-medium text-soft text-xs'
  return (
    <table className="w-full border-line border-t text-sm">
      <thead>
        <tr className="border-line border-b">
          {shown.map((edition) => (
            <th key={edition} className={head}>
              {kind === 'agency' ? t('terms.name') : t('terms.nameIn', { edition: t(`edition.${edition}`) })}
            </th>
          ))}
          <th className={`${head} hidden sm:table-cell`}>{t('terms.slug')}</th>
          <th className={`${head} pr-0 text-right`}>{t('terms.articles')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} className="relative border-line border-b hover:bg-sunken/60">
            {shown.map((edition, index) => (
              <td key={edition} lang={edition} className="py-2 pr-4">
                {index === 0 ? (
                  <a
                    href={`/admin/lists/${kind}/${line.id}`}
                    className="font-medium after:absolute after:inset-0"
                  >
                    {line.names[kind === 'agency' ? 'en' : edition] ?? line.slug}
                  </a>
                ) : (
                  (line.names[edition] ?? <span className="text-soft">—</span>)
                )}
              </td>
            ))}
            <td className="hidden py-2 pr-4 text-soft sm:table-cell">{line.slug}</td>
            <td className="py-2 text-right text-soft tabular-nums">{line.articles}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
