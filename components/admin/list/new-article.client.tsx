'use client'

import { ChevronDown, Plus } from 'lucide-react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.client.tsx'
import type { Edition } from '#domain/editions/rules.ts'

/** Begins an article; with several editions it asks for which. */
export function NewArticle({ editions }: { editions: readonly Edition[] }) {
  const t = useWords()
  const [only] = editions
  if (editions.length === 1 && only) {
    return (
      <Button asChild variant="primary">
        <a href={`/admin/articles/new?edition=${only}`}>
          <Plus />
          {t('list.new')}
        </a>
      </Button>
    )
  }
  return (
    <Menu
      trigger={
        <Button variant="primary">
          <Plus />
          {t('list.new')}
          <ChevronDown />
        </Button>
      }
    >
      {editions.map((edition) => (
        <MenuItem key={edition} asChild>
          <a href={`/admin/articles/new?edition=${edition}`}>{t(`edition.${edition}`)}</a>
        </MenuItem>
      ))}
    </Menu>
  )
}
