import { Button } from '#components/ui/button.tsx'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Props = { page: number; pages: number; hrefOf: (page: number) => string; t: DeskTranslator }

export function DeskPager({ page, pages, hrefOf, t }: Props) {
  if (pages <= 1 && page === 1) return null
  return (
    <nav aria-label={t('list.pager')} className="mt-4 flex items-center gap-3 text-sm">
      {page > 1 && (
        <Button asChild>
          <a href={hrefOf(page - 1)} rel="prev">
            {t('list.newer')}
          </a>
        </Button>
      )}
      <span className="text-soft tabular-nums">{t('list.page', { page, pages })}</span>
      {page < pages && (
        <Button asChild>
          <a href={hrefOf(page + 1)} rel="next">
            {t('list.older')}
          </a>
        </Button>
      )}
    </nav>
  )
}
