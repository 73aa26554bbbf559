'use client'

import { useWords } from '#components/admin/words.client.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { keysHere, SHORTCUTS } from './shortcut-table.ts'

type Props = { open: boolean; onOpenChange: (open: boolean) => void }

/** Every chord of the desk. */
export function ShortcutSheet({ open, onOpenChange }: Props) {
  const t = useWords()
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('shortcuts.title')}
      closeLabel={t('common.close')}
    >
      <div className="grid gap-5">
        {Object.entries(SHORTCUTS).map(([group, chords]) => (
          <section key={group} aria-labelledby={`shortcuts-${group}`}>
            <h3 id={`shortcuts-${group}`} className="pb-1 font-medium text-soft text-xs">
              {t(`shortcuts.groups.${group}` as Parameters<DeskTranslator>[0])}
            </h3>
            <dl className="grid">
              {Object.entries(chords).map(([word, keys]) => (
                <div key={word} className="flex justify-between gap-4 border-line border-b py-1.5 text-sm">
                  <dt>{t(`shortcuts.${group}.${word}` as Parameters<DeskTranslator>[0])}</dt>
                  <dd>
                    <kbd className="rounded border border-line bg-sunken px-1.5 py-0.5 font-sans text-xs">
                      {keysHere(keys)}
                    </kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
