'use client'

import { ArrowLeft, Columns2, ExternalLink, Eye, Save } from 'lucide-react'
import { memo } from 'react'
import { PublishArea } from '#components/admin/flow/publish-area.client.tsx'
import { SaveState } from '#components/admin/saving/save-state.client.tsx'
import { StatusBadge } from '#components/admin/status-badge.tsx'
import type { OriginalBeside } from '#components/admin/translations/use-original.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Tooltip } from '#components/ui/tooltip.client.tsx'
import type { ArticleActions, DeskArticle, DeskOffers } from './desk-article.ts'
import { MoreMenu } from './more-menu.client.tsx'
import { PublishDialog } from './publish-dialog.client.tsx'
import type { ArticleWork } from './use-article.client.ts'
import type { ArticleDetails } from './use-content.client.ts'

type Props = {
  article: DeskArticle
  offers: DeskOffers
  actions: ArticleActions
  details: ArticleDetails
  work: ArticleWork
  asking: boolean
  onAsk: (asking: boolean) => void
  beside: OriginalBeside
}

/** What can be done with the article as a whole, always in sight. */
export const FormBar = memo(function FormBar(props: Props) {
  const { article, offers, actions, details, work, asking, onAsk, beside } = props
  const t = useWords()
  const { status } = article
  const hasChanges = status === 'published' && (work.isDirty || work.version !== article.publishedVersion)

  async function preview() {
    if (work.id !== null && (!work.isDirty || (await work.save())))
      window.open(`/admin/articles/${work.id}/preview`, '_blank')
    else if (work.id === null) await work.save()
  }

  return (
    <section
      aria-label={t('article.actions')}
      className="sticky top-0 z-30 col-span-full border-line border-b bg-canvas/95 backdrop-blur-sm"
    >
      <div className="mx-auto flex h-12 w-full max-w-6xl items-center gap-1 px-3 sm:gap-2 sm:px-4">
        <Button asChild variant="ghost" size="icon-sm" className="-ml-2">
          <a href="/admin/articles" aria-label={t('article.back')}>
            <ArrowLeft />
          </a>
        </Button>
        <span className="min-w-0 overflow-hidden leading-none">
          <StatusBadge stage={article.stage} hasChanges={hasChanges} t={t} />
        </span>
        <span className="hidden text-soft text-xs xl:inline">{t(`edition.${article.edition}`)}</span>
        <SaveState work={work} />
        <div className="ml-auto flex items-center gap-1 sm:gap-1.5">
          {article.publicUrl && status === 'published' && (
            <Tooltip text={t('article.viewOnSite')}>
              <Button asChild variant="ghost" size="icon" className="max-sm:hidden">
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
          {article.translations.original && (
            <Tooltip text={t('translation.beside')}>
              <Button
                variant="ghost"
                size="icon"
                aria-label={t('translation.beside')}
                aria-pressed={beside.isBeside}
                className="aria-pressed:bg-sunken aria-pressed:text-ink"
                onClick={() => beside.setBeside(!beside.isBeside)}
              >
                <Columns2 />
              </Button>
            </Tooltip>
          )}
          {work.id !== null && (
            <Tooltip text={t('article.preview')}>
              <Button
                variant="ghost"
                className="max-xl:px-2"
                aria-label={t('article.preview')}
                onClick={() => void preview()}
              >
                <Eye />
                <span className="hidden xl:inline">{t('article.preview')}</span>
              </Button>
            </Tooltip>
          )}
          {article.moves.includes('save') && (
            <Tooltip text={t('article.saveDraft')} keys="Ctrl+S">
              <Button
                className="max-sm:px-2"
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
          )}
          <PublishArea
            article={article}
            offers={offers}
            actions={actions.flow}
            work={work}
            onPublish={() => onAsk(true)}
          />
          {work.id !== null && <MoreMenu article={article} id={work.id} actions={actions} work={work} />}
        </div>
      </div>
      <PublishDialog open={asking} onOpenChange={onAsk} article={article} details={details} work={work} />
    </section>
  )
})
