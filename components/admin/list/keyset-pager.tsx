import { Button } from '#components/ui/button.tsx'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Props = { newer: string | null; older: string | null; t: DeskTranslator }

/** The way to the pages beside this one, of a list that is not counted. */
export function KeysetPager({ newer, older, t }: Props) {
  if (newer === null && older === null) return null
  return (
    <nav aria-label={t('list.pager')} className="mt-4 flex items-center gap-3 text-sm">
      {newer !== null && (
        <Button asChild>
          <a href={newer} rel="prev">
            {t('list.newer')}
          </a>
        </Button>
      )}
      {older !== null && (
        <Button asChild>
          <a href={older} rel="next">
            {t('list.older')}
          </a>
        </Button>
      )}
    </nav>
  )
}
