'use client'

import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import type { DeskArticle, DeskOffers } from '#components/admin/article/desk-article.ts'
import type { ArticleWork } from '#components/admin/article/use-article.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.client.tsx'
import { Tooltip } from '#components/ui/tooltip.client.tsx'
import { EmbargoDialog } from './embargo-dialog.client.tsx'
import { EndDialog } from './end-dialog.client.tsx'
import type { FlowActions } from './flow-actions.ts'
import { ScheduleDialog } from './schedule-dialog.client.tsx'
import { TakeBackDialog } from './take-back-dialog.client.tsx'

type Props = {
  article: DeskArticle
  offers: DeskOffers
  actions: FlowActions
  work: ArticleWork
  onPublish: () => void
}

type Open = 'schedule' | 'takeBack' | 'embargo' | 'end' | null

/** The next step of the article as one button, and beside it every other step that this editor may take. */
export function PublishArea({ article, offers, actions, work, onPublish }: Props) {
  const t = useWords()
  const [open, setOpen] = useState<Open>(null)
  const { moves } = article
  const may = (move: DeskArticle['moves'][number]) => moves.includes(move)
  const isPublic = article.status === 'published'
  const close = () => setOpen(null)
  const { id } = work

  async function unschedule() {
    if (id === null) return
    const done = await settle(actions.move('unschedule', id))
    if (!done.ok) return toast.error(failureText(t, done))
    toast.success(t('flow.unscheduled'))
    work.refresh()
  }

  const sendToReview = () => work.saving === null && void work.sendToReview()
  const others = [
    may('schedule') && (
      <MenuItem key="schedule" onSelect={() => setOpen('schedule')}>
        {t(article.stage === 'scheduled' ? 'flow.reschedule' : 'flow.scheduleFor')}
      </MenuItem>
    ),
    may('unschedule') && (
      <MenuItem key="unschedule" onSelect={() => void unschedule()}>
        {t('flow.unschedule')}
      </MenuItem>
    ),
    may('publish') && may('sendToReview') && (
      <MenuItem key="review" onSelect={sendToReview}>
        {t('flow.sendToReview')}
      </MenuItem>
    ),
    may('takeBack') && id !== null && (
      <MenuItem key="takeBack" onSelect={() => setOpen('takeBack')}>
        {t('flow.takeBackAsk')}
      </MenuItem>
    ),
    may('embargo') && id !== null && (
      <MenuItem key="embargo" onSelect={() => setOpen('embargo')}>
        {t('flow.embargo')}
      </MenuItem>
    ),
    may('expire') && id !== null && (
      <MenuItem key="end" onSelect={() => setOpen('end')}>
        {t('flow.end')}
      </MenuItem>
    ),
  ].filter(Boolean)
  const hasMain = may('publish') || may('sendToReview')

  return (
    <div className="flex">
      {may('publish') && (
        <Tooltip text={t(isPublic ? 'publish.update' : 'publish.publish')} keys="Ctrl+Enter">
          <Button
            id="publish-button"
            variant="accent"
            className={others.length > 0 ? 'rounded-r-none' : ''}
            aria-disabled={work.saving !== null}
            onClick={() => work.saving === null && onPublish()}
          >
            {t(isPublic ? 'publish.update' : 'publish.publish')}
          </Button>
        </Tooltip>
      )}
      {!may('publish') && may('sendToReview') && (
        <Button
          id="publish-button"
          variant="accent"
          className={others.length > 0 ? 'rounded-r-none' : ''}
          aria-disabled={work.saving !== null}
          onClick={sendToReview}
        >
          {t('flow.sendToReview')}
        </Button>
      )}
      {others.length > 0 && (
        <Menu
          trigger={
            <Button
              variant={hasMain ? 'accent' : 'secondary'}
              size="icon"
              className={hasMain ? 'rounded-l-none border-white/30 border-l' : ''}
              aria-label={t('flow.other')}
            >
              <ChevronDown />
            </Button>
          }
        >
          {others}
        </Menu>
      )}
      {open === 'schedule' && (
        <ScheduleDialog article={article} work={work} zone={offers.zone} onClose={close} />
      )}
      {id !== null && open === 'takeBack' && <TakeBackDialog id={id} actions={actions} onClose={close} />}
      {id !== null && open === 'embargo' && (
        <EmbargoDialog article={article} id={id} zone={offers.zone} actions={actions} onClose={close} />
      )}
      {id !== null && open === 'end' && (
        <EndDialog article={article} id={id} zone={offers.zone} actions={actions} onClose={close} />
      )}
    </div>
  )
}
