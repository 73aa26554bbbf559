'use client'

import { memo } from 'react'
import type { Suggestion } from '#components/admin/story/story-actions.ts'
import { TranslationsPanel } from '#components/admin/translations/translations-panel.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import type { ArticleActions, DeskArticle, DeskOffers } from './desk-article.ts'
import { DetailsPanel } from './details-panel.client.tsx'
import { HeroField } from './hero-field.client.tsx'
import { PanelSection } from './panel-section.tsx'
import { RecallPanel } from './recall-panel.client.tsx'
import type { ArticleWork } from './use-article.client.ts'
import type { ArticleDetails } from './use-content.client.ts'
import type { Names } from './use-names.client.ts'

type Props = {
  article: DeskArticle
  offers: DeskOffers
  actions: ArticleActions
  details: ArticleDetails
  work: ArticleWork
  names: Names
  suggested: Suggestion[]
}

/** What an article has beside its text. Writing the text leaves it alone. */
export const SidePanels = memo(function SidePanels(props: Props) {
  const { article, offers, actions, details, work, names, suggested } = props
  const t = useWords()
  return (
    <>
      <PanelSection title={t('hero.title')}>
        <HeroField hero={details.hero} errors={work.errors} onChange={(hero) => work.change({ hero })} />
      </PanelSection>
      <DetailsPanel
        article={article}
        offers={offers}
        actions={actions}
        details={details}
        work={work}
        names={names}
      />
      <RecallPanel
        article={article}
        actions={actions}
        recallIds={details.recallIds}
        work={work}
        names={names}
        suggested={suggested}
      />
      <TranslationsPanel translations={article.translations} work={work} actions={actions.translation} />
    </>
  )
})
