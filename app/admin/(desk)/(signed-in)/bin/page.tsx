import { BinTable } from '#components/admin/flow/bin-table.client.tsx'
import { listBin } from '#domain/articles/flow/editor-queries.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { moveAction } from '../articles/flow-actions.ts'

export default async function BinPage() {
  const [editor, { language, t }] = await Promise.all([requireEditor(), deskWords()])
  const rows = await listBin(editor)
  return (
    <main className="mx-auto w-full max-w-4xl px-4 pt-6 pb-16">
      <DeskTitle>{t('bin.title')}</DeskTitle>
      <h1 className="font-semibold text-xl tracking-tight">{t('bin.title')}</h1>
      <p className="mt-1 mb-4 text-sm text-soft">{t('bin.hint')}</p>
      {rows.length > 0 ? (
        <BinTable
          move={moveAction}
          rows={rows.map(({ binnedAt, goesAt, ...row }) => ({
            ...row,
            binned: formatDeskTime(binnedAt, language),
            goes: formatDeskTime(goesAt, language),
          }))}
        />
      ) : (
        <p className="border-line border-y py-16 text-center font-medium">{t('bin.empty')}</p>
      )}
    </main>
  )
}
