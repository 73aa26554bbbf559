import type { DeskTranslator } from '#lib/desk-i18n.ts'

/** Words and times are in the desk's language already. */
export type AuditRow = {
  id: number
  at: string
  who: string
  address: string
  act: string
  name: string
  href: string | null
  detail: string
}

export function AuditTable({ rows, t }: { rows: AuditRow[]; t: DeskTranslator }) {
  const head = 'whitespace-nowrap py-2 pr-4 text-left font-medium text-soft text-xs'
  return (
    <table className="w-full border-line border-t text-sm">
      <thead>
        <tr className="border-line border-b">
          <th className={`${head} hidden sm:table-cell`}>{t('audit.at')}</th>
          <th className={`${head} hidden sm:table-cell`}>{t('audit.who')}</th>
          <th className={head}>{t('audit.what')}</th>
          <th className={`${head} hidden lg:table-cell`}>{t('audit.address')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="border-line border-b align-top">
            <td className="hidden whitespace-nowrap py-2 pr-4 text-soft tabular-nums sm:table-cell">
              {row.at}
            </td>
            <td className="hidden min-w-28 py-2 pr-4 sm:table-cell">{row.who}</td>
            <td className="w-full py-2 pr-4">
              <span className="font-medium">{row.act}</span>{' '}
              {row.href ? (
                <a href={row.href} className="underline underline-offset-4">
                  {row.name}
                </a>
              ) : (
                row.name
              )}
              <span className="block text-soft text-xs sm:hidden">
                {row.at} · {row.who}
              </span>
              {row.detail && <span className="block break-words text-soft text-xs">{row.detail}</span>}
            </td>
            <td className="hidden whitespace-nowrap py-2 text-soft text-xs tabular-nums lg:table-cell">
              {row.address}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
