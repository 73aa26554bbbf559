'use client'

import { useMemo, useState } from 'react'
import type { Talk } from '#components/admin/comments/comment-actions.ts'
import { CommentsPanel } from '#components/admin/comments/comments-panel.client.tsx'
import { useComments } from '#components/admin/comments/use-comments.client.ts'
import { CorrectionsPanel } from '#components/admin/corrections/corrections-panel.client.tsx'
import { FlowNotes } from '#components/admin/flow/flow-notes.tsx'
import { ConflictDialog } from '#components/admin/merge/conflict-dialog.client.tsx'
import { PictureShelf, usePictureShelf } from '#components/admin/pictures/shelf.client.tsx'
import { PresenceNote } from '#components/admin/presence/presence-note.client.tsx'
import { withoutWriting } from '#components/admin/presence/without-writing.ts'
import { ReceiptPanel } from '#components/admin/receipt/receipt-panel.client.tsx'
import { BackupOffer } from '#components/admin/saving/backup-offer.client.tsx'
import { SaveTrouble } from '#components/admin/saving/save-trouble.client.tsx'
import { StoryPanel } from '#components/admin/story/story-panel.client.tsx'
import { useAsked, useAskedText } from '#components/admin/story/use-asked.client.ts'
import { OriginalPane } from '#components/admin/translations/original-pane.client.tsx'
import { StaleNote } from '#components/admin/translations/stale-note.client.tsx'
import { useOriginal } from '#components/admin/translations/use-original.client.ts'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { TextCounts } from '#components/admin/writing/text-counts.client.tsx'
import { cn } from '#components/ui/cn.ts'
import { articleContentSchema } from '#domain/articles/schema.ts'
import { ArticleText } from './article-text.client.tsx'
import type { ArticleActions, DeskArticle, DeskOffers } from './desk-article.ts'
import { FormBar } from './form-bar.client.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { SidePanels } from './side-panels.client.tsx'
import { useArrival } from './use-arrival.client.ts'
import { useArticle } from './use-article.client.ts'
import { useFormKeys } from './use-form-keys.client.ts'
import { useNames } from './use-names.client.ts'

type Props = {
  article: DeskArticle
  offers: DeskOffers
  talk?: Talk
  actions: ArticleActions
  /** Opens with the original of the translation beside it. */
  opensBeside?: boolean
}

const readContent = (kept: unknown) => articleContentSchema.safeParse(kept).data ?? null

export function ArticleForm(props: Props) {
  return (
    <PictureShelf initial={props.article.names.pictures} find={props.actions.findPictures}>
      <WhenReady>
        <Form {...props} />
      </WhenReady>
    </PictureShelf>
  )
}

function Form({ article, offers, talk, actions, opensBeside = false }: Props) {
  const t = useWords()
  const shelf = usePictureShelf()
  const names = useNames(article.names)
  const { content, details, work } = useArticle(article, actions, learn)
  const [asking, setAsking] = useState(false)
  const [round, setRound] = useState(0)
  const beside = useOriginal(article.translations, opensBeside)
  const { original } = beside
  const { isReading } = work.presence
  const comments = useComments({ work, body: content.body, initial: talk, actions: actions.comments })
  const asked = useAskedText(work.id, content)
  const suggested = useAsked(actions.story.suggest, asked)
  const shown = useMemo(() => (isReading ? withoutWriting(article) : article), [article, isReading])
  useArrival(article.id === null)
  useFormKeys({ work, moves: shown.moves, onPublish: () => setAsking(true) })

  function learn({ names: more }: DeskArticle) {
    names.learn(more)
    shelf.put(more.pictures)
  }

  return (
    <div className={cn(original && 'lg:grid lg:grid-cols-[minmax(22rem,5fr)_7fr]')}>
      <FormBar
        article={shown}
        offers={offers}
        actions={actions}
        details={details}
        work={work}
        asking={asking}
        onAsk={setAsking}
        beside={beside}
      />
      <OriginalPane beside={beside} />
      <div
        className={cn(
          'mx-auto grid w-full gap-x-12 px-4 pt-6 pb-24',
          original ? 'max-w-[46rem]' : 'max-w-6xl lg:grid-cols-[minmax(0,46rem)_20rem] lg:justify-between',
          original && beside.side === 'original' && 'hidden lg:grid',
        )}
      >
        <main className="min-w-0">
          <h1 className="sr-only">{content.headline || t('article.untitled')}</h1>
          <BackupOffer
            name={work.backupName}
            version={work.version}
            content={content}
            read={readContent}
            onRestore={work.replace}
          />
          <PresenceNote work={work} />
          <SaveTrouble work={work} />
          <FlowNotes article={article} t={t} />
          <StaleNote id={work.id} translations={article.translations} actions={actions.translation} />
          <fieldset disabled={isReading} className="contents">
            <ArticleText
              article={article}
              actions={actions}
              asked={asked}
              details={details}
              work={work}
              names={names}
              comments={comments}
              onRelated={() => setRound((now) => now + 1)}
            />
          </fieldset>
          <TextCounts body={content.body} />
        </main>
        <aside aria-label={t('article.settings')} className={cn('min-w-0 pt-8', !original && 'lg:pt-0')}>
          {article.id !== null && article.status !== 'draft' && (
            <ReceiptPanel id={article.id} article={article} lookAgain={actions.lookAgain} />
          )}
          <CommentsPanel work={comments} />
          <fieldset disabled={isReading} className="contents">
            <SidePanels
              article={article}
              offers={offers}
              actions={actions}
              details={details}
              work={work}
              names={names}
              suggested={suggested}
            />
          </fieldset>
          <StoryPanel key={round} article={article} id={work.id} actions={actions} />
          <CorrectionsPanel article={article} actions={actions.correction} />
          <HistoryPanel article={article} t={t} />
        </aside>
      </div>
      {work.conflict && (
        <ConflictDialog
          base={work.base}
          mine={content}
          theirs={work.conflict}
          names={names}
          offers={offers}
          onClose={work.closeConflict}
          onMerge={(merged) => {
            if (work.conflict) learn(work.conflict)
            work.settleConflict(merged)
          }}
        />
      )}
    </div>
  )
}
