'use client'

import { startTransition, useCallback, useMemo } from 'react'
import type { CommentsWork } from '#components/admin/comments/use-comments.client.ts'
import { useSame } from '#components/admin/saving/use-same.client.ts'
import { SameEvent } from '#components/admin/story/same-event.client.tsx'
import type { AskedText } from '#components/admin/story/use-asked.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { HeadlineMeter } from '#components/admin/writing/headline-meter.tsx'
import { HeadlinesPanel } from '#components/admin/writing/headlines-panel.client.tsx'
import { LineField } from '#components/admin/writing/line-field.tsx'
import { RecallHeadlines } from '#components/admin/writing/nodes.client.tsx'
import { WritingArea } from '#components/admin/writing/writing-area.client.tsx'
import type { Body } from '#domain/body/schema.ts'
import type { ArticleActions, DeskArticle } from './desk-article.ts'
import type { ArticleWork } from './use-article.client.ts'
import type { ArticleDetails } from './use-content.client.ts'
import type { Names } from './use-names.client.ts'

type Props = {
  article: DeskArticle
  actions: ArticleActions
  asked: AskedText
  details: ArticleDetails
  work: ArticleWork
  names: Names
  comments: CommentsWork
  /** The article was tied to another one that tells of the same event. */
  onRelated: () => void
}

/** What readers read of an article, as it is written: headlines, standfirst, text. */
export function ArticleText(props: Props) {
  const { article, actions, asked, details, work, names, comments, onRelated } = props
  const t = useWords()
  const { text, errors, change } = work
  const { attach, begin, choose } = comments
  const marking = useSame({ attach, begin, choose })
  const { recallIds } = details
  const recalled = useMemo(() => recallIds.map((id) => names.recall(id).headline), [recallIds, names])
  // The rest of the form follows between the keys: of 5,000 words it takes longer than a key may.
  const changeBody = useCallback((body: Body) => startTransition(() => change({ body })), [change])
  return (
    <>
      <LineField
        id="field-headline"
        label={t('article.headline')}
        language={article.edition}
        look="font-bold text-[2rem] leading-[1.15] tracking-tight"
        value={details.headline}
        error={errors.headline}
        onChange={(headline) => change({ headline })}
      />
      <HeadlineMeter kind="headline" text={details.headline} t={t} />
      <SameEvent
        edition={article.edition}
        actions={actions}
        asked={asked}
        recallIds={recallIds}
        work={work}
        names={names}
        onRelated={onRelated}
      />
      <LineField
        id="field-standfirst"
        label={t('article.standfirst')}
        language={article.edition}
        look="mb-4 text-soft text-xl leading-snug"
        value={details.standfirst}
        error={errors.standfirst}
        onChange={(standfirst) => change({ standfirst })}
      />
      <HeadlinesPanel headlines={details} language={article.edition} errors={errors} onChange={change} />
      <RecallHeadlines value={recalled}>
        <WritingArea
          key={text.key}
          id="field-body"
          label={t('article.body')}
          language={article.edition}
          body={text.body}
          error={errors.body}
          flush={work.flush}
          isReadOnly={work.presence.isReading}
          round={text.round}
          comments={marking}
          onChange={changeBody}
        />
      </RecallHeadlines>
    </>
  )
}
