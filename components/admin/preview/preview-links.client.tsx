'use client'

import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { DeskPreviewLink } from './share-actions.ts'

type Props = { links: DeskPreviewLink[]; revoke: (id: string) => Promise<unknown> }

/** The links that still work, each with the way to end it. */
export function PreviewLinks({ links, revoke }: Props) {
  const t = useWords()
  if (links.length === 0) return null
  return (
    <section aria-labelledby="preview-links" className="grid gap-1">
      <h3 id="preview-links" className="font-medium text-soft text-xs">
        {t('preview.links')}
      </h3>
      <ul className="grid">
        {links.map(({ id, name, by, at, until }) => (
          <li key={id} className="flex items-center gap-3 border-line border-t py-2 text-sm">
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium">{name || t('preview.nameless')}</p>
              <p className="text-soft text-xs tabular-nums">{t('preview.linkFacts', { by, at, until })}</p>
            </div>
            <Button
              variant="danger"
              size="sm"
              aria-label={t('preview.revokeThis', { name: name || t('preview.nameless') })}
              onClick={() => void revoke(id)}
            >
              {t('preview.revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
