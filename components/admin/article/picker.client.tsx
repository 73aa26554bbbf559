'use client'

import { settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Combobox, type ComboboxOption } from '#components/ui/combobox.client.tsx'
import { FieldError } from '#components/ui/field.tsx'
import type { ArticleActions } from './desk-article.ts'

type PickerProps = {
  id: string
  placeholder?: string
  error?: string
  search: (q: string) => ReturnType<ArticleActions['searchTags']>
  onPick: (option: ComboboxOption) => void
  onCreate?: (name: string) => Promise<void>
}

/** A search over names in the database, with what is wrong under it. */
export function Picker({ id, placeholder, error, search, onPick, onCreate }: PickerProps) {
  const t = useWords()
  return (
    <>
      <Combobox
        id={id}
        placeholder={placeholder ?? t('common.search')}
        invalid={Boolean(error)}
        describedBy={error ? `${id}-error` : undefined}
        search={async (q) => {
          const found = await settle(search(q))
          return found.ok ? found.value : []
        }}
        onPick={onPick}
        onCreate={onCreate}
        words={{
          nothing: t('common.nothingFound'),
          searching: t('common.searching'),
          options: t('common.options'),
          create: (text) => t('common.create', { name: text }),
        }}
      />
      <FieldError id={id} error={error} />
    </>
  )
}
