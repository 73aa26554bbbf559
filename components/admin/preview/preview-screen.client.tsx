'use client'

import { ArrowLeft, Monitor, Share2, Smartphone, SquareStack, Tablet } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { isTyping, SHORTCUTS } from '#components/admin/palette/shortcut-table.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { PreviewFrame } from './preview-frame.client.tsx'
import { PREVIEW_VIEWS, type PreviewView } from './preview-views.ts'
import type { Sharing } from './share-actions.ts'
import { ShareDialog } from './share-dialog.client.tsx'

type Props = {
  articleId: number
  version: number
  headline: string
  edition: Edition
  /** Null for who may not share it. */
  share: Sharing | null
  cards: ReactNode
}

const ICONS = { phone: Smartphone, tablet: Tablet, desktop: Monitor, cards: SquareStack }

/** The newest saved version as readers and networks will see it; one key for each way of looking. */
export function PreviewScreen({ articleId, version, headline, edition, share, cards }: Props) {
  const t = useWords()
  const [view, setView] = useState<PreviewView>('desktop')
  const [sharing, setSharing] = useState(false)
  const { width } = PREVIEW_VIEWS.find(({ name }) => name === view) ?? PREVIEW_VIEWS[0]
  useViewKeys(setView)

  return (
    <main className={cn('flex flex-col', width !== null && 'h-[calc(100dvh-2.75rem)] lg:h-dvh')}>
      <div className="flex flex-wrap items-center gap-2 border-line border-b bg-canvas px-4 py-2">
        <Button asChild variant="ghost" size="icon-sm" className="-ml-2">
          <a href={`/admin/articles/${articleId}`} aria-label={t('preview.back')}>
            <ArrowLeft />
          </a>
        </Button>
        <h1 lang={edition} className="min-w-0 flex-1 truncate font-medium text-sm">
          {headline}
        </h1>
        <fieldset className="flex rounded-md border border-line bg-panel p-0.5">
          <legend className="sr-only">{t('preview.view')}</legend>
          {PREVIEW_VIEWS.map(({ name, width: pixels }) => {
            const Icon = ICONS[name]
            return (
              <label
                key={name}
                title={`${t(`preview.views.${name}`)} (${SHORTCUTS.preview[name]})`}
                className={cn(
                  'flex h-7 cursor-pointer items-center gap-1.5 rounded px-2 text-soft text-xs tabular-nums has-focus-visible:outline-2 has-focus-visible:outline-focus',
                  view === name && 'bg-sunken font-medium text-ink',
                )}
              >
                <input
                  type="radio"
                  name="preview-view"
                  className="sr-only"
                  checked={view === name}
                  onChange={() => setView(name)}
                />
                <Icon aria-hidden className="size-4" />
                <span className="sr-only md:not-sr-only">{t(`preview.views.${name}`)}</span>
                {pixels && <span className="hidden md:inline">{pixels}</span>}
              </label>
            )
          })}
        </fieldset>
        {share && (
          <Button onClick={() => setSharing(true)} aria-label={t('preview.share')}>
            <Share2 />
            <span className="hidden sm:inline">{t('preview.share')}</span>
          </Button>
        )}
      </div>
      {width === null ? (
        <div className="p-4 sm:p-8">{cards}</div>
      ) : (
        <PreviewFrame
          src={`/admin/preview/${articleId}?framed&version=${version}`}
          title={t('preview.frame', { width })}
          width={width}
        />
      )}
      {share && (
        <ShareDialog articleId={articleId} share={share} open={sharing} onClose={() => setSharing(false)} />
      )}
    </main>
  )
}

/** One key a view, wherever nobody types. */
function useViewKeys(setView: (view: PreviewView) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const isRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio'
      if (isTyping(event.target) && !isRadio) return
      const found = PREVIEW_VIEWS.find(({ name }) => SHORTCUTS.preview[name] === event.key)
      if (found) setView(found.name)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [setView])
}
