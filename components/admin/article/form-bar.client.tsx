'use client'

import { ArrowLeft, ExternalLink, Eye, MoreHorizontal, PenLine, RotateCcw, Save, Undo } from 'lucide-react'
import { useState } from 'react'
import { StatusBadge } from '#components/admin/status-badge.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.client.tsx'
import { Tooltip } from '#components/ui/tooltip.client.tsx'
import { CorrectionDialog } from './correction-dialog.client.tsx'
import type { ArticleActions, DeskArticle, DeskOffers } from './desk-article.ts'
import { PublishDialog } from './publish-dialog.client.tsx'
import type { ArticleWork } from './use-article.client.ts'
import { RestoreDialog, WithdrawDialog } from './withdraw-dialog.client.tsx'

type Props = {
  article: DeskArticle
  offers: DeskOffers
  actions: ArticleActions
  work: ArticleWork
  asking: boolean
  onAsk: (asking: boolean) => void
}

type Open = 'withdraw' | 'restore' | 'correct' | null

/** What can be done with the article as a whole, always in sight. */
export function FormBar({ article, offers, actions, work, asking, onAsk }: Props) {
  const t = useWords()
  const [open, setOpen] = useState<Open>(null)
  const { status } = article
  const hasChanges = status === 'published' && (work.isDirty || work.version !== article.publishedVersion)

  async function preview() {
    if (work.id !== null && (!work.isDirty || (await work.save())))
      window.open(`/admin/preview/${work.id}`, '_blank')
    else if (work.id === null) await work.save()
  }

  return (
    <section
      aria-label={t('article.actions')}
      className="sticky top-0 z-30 border-line border-b bg-canvas/95 backdrop-blur-sm"
    >
      <div className="mx-auto flex h-12 w-full max-w-6xl items-center gap-2 px-4">
        <Button asChild variant="ghost" size="icon-sm" className="-ml-2">
          <a href="/admin" aria-label={t('article.back')}>
            <ArrowLeft />
          </a>
        </Button>
        <span className="min-w-0 truncate">
          <StatusBadge status={status} hasChanges={hasChanges} t={t} />
        </span>
        <span className="hidden text-soft text-xs sm:inline">{t(`edition.${article.edition}`)}</span>
        <SaveState article={article} work={work} />
        <div className="ml-auto flex items-center gap-1.5">
          {article.publicUrl && status === 'published' && (
            <Tooltip text={t('article.viewOnSite')}>
              <Button asChild variant="ghost" size="icon">
                <a
                  href={article.publicUrl}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={t('article.viewOnSite')}
                >
                  <ExternalLink />
                </a>
              </Button>
            </Tooltip>
          )}
          {work.id !== null && (
            <Button variant="ghost" aria-label={t('article.preview')} onClick={() => void preview()}>
              <Eye />
              <span className="hidden md:inline">{t('article.preview')}</span>
            </Button>
          )}
          <Tooltip text={t('article.saveDraft')} keys="Ctrl+S">
            <Button
              aria-disabled={work.saving !== null}
              aria-label={t('article.saveDraft')}
              onClick={() => void work.save()}
            >
              <Save className="sm:hidden" />
              <span className="hidden sm:inline">
                {work.saving === 'save' ? t('article.saving') : t('article.saveDraft')}
              </span>
            </Button>
          </Tooltip>
          {offers.may.publish && status !== 'withdrawn' && (
            <Tooltip
              text={t(status === 'published' ? 'publish.update' : 'publish.publish')}
              keys="Ctrl+Shift+Enter"
            >
              <Button
                id="publish-button"
                variant="accent"
                aria-disabled={work.saving !== null}
                onClick={() => work.saving === null && onAsk(true)}
              >
                {t(status === 'published' ? 'publish.update' : 'publish.publish')}
              </Button>
            </Tooltip>
          )}
          {status !== 'draft' && (offers.may.withdraw || offers.may.publish) && (
            <Menu
              trigger={
                <Button variant="ghost" size="icon" aria-label={t('article.more')}>
                  <MoreHorizontal />
                </Button>
              }
            >
              {status === 'published' && article.publicUrl && (
                <MenuItem asChild className="sm:hidden">
                  <a href={article.publicUrl} target="_blank" rel="noreferrer">
                    <ExternalLink />
                    {t('article.viewOnSite')}
                  </a>
                </MenuItem>
              )}
              {status === 'published' && offers.may.publish && (
                <MenuItem onSelect={() => setOpen('correct')}>
                  <PenLine />
                  {t('correction.add')}
                </MenuItem>
              )}
              {status === 'published' && offers.may.withdraw && (
                <MenuItem onSelect={() => setOpen('withdraw')}>
                  <Undo />
                  {t('withdraw.withdraw')}
                </MenuItem>
              )}
              {status === 'withdrawn' && offers.may.withdraw && (
                <MenuItem onSelect={() => setOpen('restore')}>
                  <RotateCcw />
                  {t('withdraw.restore')}
                </MenuItem>
              )}
            </Menu>
          )}
        </div>
      </div>
      <PublishDialog open={asking} onOpenChange={onAsk} article={article} work={work} />
      {work.id !== null && (
        <>
          <WithdrawDialog
            id={work.id}
            open={open === 'withdraw'}
            onClose={() => setOpen(null)}
            actions={actions}
          />
          <RestoreDialog
            id={work.id}
            open={open === 'restore'}
            onClose={() => setOpen(null)}
            actions={actions}
          />
          <CorrectionDialog
            id={work.id}
            open={open === 'correct'}
            onClose={() => setOpen(null)}
            actions={actions}
          />
        </>
      )}
    </section>
  )
}

function SaveState({ article, work }: { article: DeskArticle; work: ArticleWork }) {
  const t = useWords()
  const saved = article.savedAt ? t('article.savedAt', { at: article.savedAt }) : ''
  return (
    <span role="status" className="hidden truncate text-soft text-xs md:inline">
      {work.isDirty ? t('article.unsaved') : saved}
    </span>
  )
}
