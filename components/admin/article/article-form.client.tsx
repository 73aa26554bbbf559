'use client'

import { useEffect, useState } from 'react'
import { toast } from 'sonner'
import { CorrectionsPanel } from '#components/admin/corrections/corrections-panel.client.tsx'
import { FlowNotes } from '#components/admin/flow/flow-notes.tsx'
import { ConflictDialog } from '#components/admin/merge/conflict-dialog.client.tsx'
import { PictureShelf, usePictureShelf } from '#components/admin/pictures/shelf.client.tsx'
import { ReceiptPanel } from '#components/admin/receipt/receipt-panel.client.tsx'
import { SaveTrouble } from '#components/admin/saving/save-trouble.client.tsx'
import { SameEvent } from '#components/admin/story/same-event.client.tsx'
import { StoryPanel } from '#components/admin/story/story-panel.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { HeadlineMeter } from '#components/admin/writing/headline-meter.tsx'
import { HeadlinesPanel } from '#components/admin/writing/headlines-panel.client.tsx'
import { RecallHeadlines } from '#components/admin/writing/nodes.client.tsx'
import { TextCounts } from '#components/admin/writing/text-counts.client.tsx'
import { WritingArea } from '#components/admin/writing/writing-area.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/input.tsx'
import { BackupOffer } from './backup-offer.client.tsx'
import type { ArticleActions, DeskArticle, DeskOffers } from './desk-article.ts'
import { DetailsPanel } from './details-panel.client.tsx'
import { FormBar } from './form-bar.client.tsx'
import { HeroField } from './hero-field.client.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { PanelSection } from './panel-section.tsx'
import { takeArrival } from './problems.ts'
import { RecallPanel } from './recall-panel.client.tsx'
import { useArticle } from './use-article.client.ts'
import { useFormKeys } from './use-form-keys.client.ts'
import { useNames } from './use-names.client.ts'

type Props = { article: DeskArticle; offers: DeskOffers; actions: ArticleActions }

export function ArticleForm(props: Props) {
  return (
    <PictureShelf initial={props.article.names.pictures} find={props.actions.findPictures}>
      <WhenReady>
        <Form {...props} />
      </WhenReady>
    </PictureShelf>
  )
}

function Form({ article, offers, actions }: Props) {
  const t = useWords()
  const shelf = usePictureShelf()
  const work = useArticle(article, actions)
  const names = useNames(article.names)
  const [asking, setAsking] = useState(false)
  const [round, setRound] = useState(0)
  const { content, errors, change } = work
  useArrival()
  useFormKeys({ work, mayPublish: article.moves.includes('publish'), onPublish: () => setAsking(true) })

  return (
    <div>
      <FormBar
        article={article}
        offers={offers}
        actions={actions}
        work={work}
        asking={asking}
        onAsk={setAsking}
      />
      <div className="mx-auto grid w-full max-w-6xl gap-x-12 px-4 pt-6 pb-24 lg:grid-cols-[minmax(0,46rem)_20rem] lg:justify-between">
        <main className="min-w-0">
          <h1 className="sr-only">{content.headline || t('article.untitled')}</h1>
          <BackupOffer
            name={work.backupName}
            version={work.version}
            content={content}
            onRestore={work.replace}
          />
          <SaveTrouble work={work} />
          <FlowNotes article={article} t={t} />
          <Field id="field-headline" label={t('article.headline')} error={errors.headline} hideLabel>
            <Textarea
              {...fieldProps('field-headline', errors.headline)}
              rows={1}
              lang={article.edition}
              placeholder={t('article.headline')}
              className="border-0 bg-transparent px-0 font-bold font-serif text-[2rem] leading-[1.15] tracking-tight"
              value={content.headline}
              onChange={(event) => change({ headline: event.target.value.replaceAll('\n', ' ') })}
            />
          </Field>
          <HeadlineMeter kind="headline" text={content.headline} t={t} />
          <SameEvent
            actions={actions}
            work={work}
            names={names}
            onRelated={() => setRound((now) => now + 1)}
          />
          <Field id="field-standfirst" label={t('article.standfirst')} error={errors.standfirst} hideLabel>
            <Textarea
              {...fieldProps('field-standfirst', errors.standfirst)}
              rows={1}
              lang={article.edition}
              placeholder={t('article.standfirst')}
              className="mb-4 border-0 bg-transparent px-0 font-serif text-soft text-xl leading-snug"
              value={content.standfirst}
              onChange={(event) => change({ standfirst: event.target.value.replaceAll('\n', ' ') })}
            />
          </Field>
          <HeadlinesPanel headlines={content} language={article.edition} errors={errors} onChange={change} />
          <RecallHeadlines value={content.recallIds.map((id) => names.recall(id).headline)}>
            <WritingArea
              key={work.textKey}
              id="field-body"
              label={t('article.body')}
              language={article.edition}
              body={content.body}
              error={errors.body}
              flush={work.flush}
              onChange={(body) => change({ body })}
            />
          </RecallHeadlines>
          <TextCounts body={content.body} />
        </main>
        <aside aria-label={t('article.settings')} className="min-w-0 pt-8 lg:pt-0">
          {article.id !== null && article.status !== 'draft' && (
            <ReceiptPanel id={article.id} article={article} lookAgain={actions.lookAgain} />
          )}
          <PanelSection title={t('hero.title')}>
            <HeroField hero={content.hero} errors={errors} onChange={(hero) => change({ hero })} />
          </PanelSection>
          <DetailsPanel article={article} offers={offers} actions={actions} work={work} names={names} />
          <RecallPanel article={article} actions={actions} work={work} names={names} />
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
            if (work.conflict) {
              names.learn(work.conflict.names)
              shelf.put(work.conflict.names.pictures)
            }
            work.settleConflict(merged)
          }}
        />
      )}
    </div>
  )
}

function useArrival() {
  const t = useWords()
  useEffect(() => {
    const arrival = takeArrival()
    if (!arrival) return
    // The text appears a moment after the form. React's rehearsal of effects must not swallow the word that was left.
    setTimeout(() => {
      if (arrival.published) toast.success(t('publish.published'))
      if (arrival.focus) document.getElementById(arrival.focus)?.focus()
    }, 100)
  }, [t])
}
