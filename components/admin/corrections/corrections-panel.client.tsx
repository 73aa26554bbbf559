'use client'

import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { DeskArticle } from '#components/admin/article/desk-article.ts'
import { PanelSection } from '#components/admin/article/panel-section.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { CorrectionActions, DeskCorrection } from './correction-actions.ts'
import { CorrectionDialog } from './correction-dialog.client.tsx'
import { RemoveCorrection } from './remove-correction.client.tsx'

type Props = { article: DeskArticle; actions: CorrectionActions }
type Open = { act: 'edit' | 'remove'; correction: DeskCorrection } | null

/** What readers were told that was wrong, and the ways to put that right in turn. */
export function CorrectionsPanel({ article, actions }: Props) {
  const t = useWords()
  const [open, setOpen] = useState<Open>(null)
  const { id, corrections, moves, mayRemoveCorrections } = article
  if (id === null || corrections.length === 0) return null
  const mayEdit = moves.includes('correct')
  const close = () => setOpen(null)
  return (
    <PanelSection title={t('correction.list')}>
      <ul className="grid gap-3 text-sm">
        {corrections.map((correction) => (
          <li key={correction.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2">
            <div>
              <span className="text-soft text-xs">
                {t(`correction.${correction.kind}`)}, {correction.at}
              </span>
              <p lang={article.edition}>{correction.text}</p>
            </div>
            <div className="flex items-start">
              {mayEdit && (
                <Button
                  variant="ghost"
                  size="icon-sm"
                  aria-label={t('correction.editThis', { text: correction.text })}
                  onClick={() => setOpen({ act: 'edit', correction })}
                >
                  <Pencil />
                </Button>
              )}
              {mayRemoveCorrections && (
                <Button
                  variant="ghost"
                  size="icon-sm"
                  aria-label={t('correction.removeThis', { text: correction.text })}
                  onClick={() => setOpen({ act: 'remove', correction })}
                >
                  <Trash2 />
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {open?.act === 'edit' && (
        <CorrectionDialog articleId={id} standing={open.correction} open onClose={close} actions={actions} />
      )}
      {open?.act === 'remove' && (
        <RemoveCorrection correction={open.correction} onClose={close} actions={actions} />
      )}
    </PanelSection>
  )
}
