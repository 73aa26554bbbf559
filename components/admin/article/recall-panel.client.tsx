'use client'

import { settle } from '#components/admin/action-result.ts'
import { RecallSuggestions } from '#components/admin/story/recall-suggestions.client.tsx'
import type { Suggestion } from '#components/admin/story/story-actions.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Combobox } from '#components/ui/combobox.client.tsx'
import type { ArticleActions, DeskArticle } from './desk-article.ts'
import { OrderedChoices } from './ordered-choices.client.tsx'
import { PanelSection } from './panel-section.tsx'
import type { ArticleWork } from './use-article.client.ts'
import type { Names } from './use-names.client.ts'

type Props = {
  article: DeskArticle
  actions: ArticleActions
  recallIds: number[]
  work: ArticleWork
  names: Names
  suggested: Suggestion[]
}

/** The earlier news that this one continues, in the editor's order. */
export function RecallPanel({ article, actions, recallIds, work, names, suggested }: Props) {
  const t = useWords()
  return (
    <PanelSection title={t('writing.recall')}>
      {recallIds.length === 0 && <p className="text-sm text-soft">{t('recall.filledByItself')}</p>}
      <OrderedChoices
        id="recalls"
        label={t('recall.chosen')}
        language={article.edition}
        fieldId="field-recallIds"
        choices={recallIds.map((id) => {
          const { headline, detail } = names.recall(id)
          return { id, label: headline, detail }
        })}
        onChange={(ids) => work.change({ recallIds: ids })}
      />
      <div className="grid gap-1.5">
        <label htmlFor="field-recallIds" className="font-medium text-soft text-xs">
          {t('recall.find')}
        </label>
        <Combobox
          id="field-recallIds"
          placeholder={t('recall.placeholder')}
          language={article.edition}
          search={async (q) => {
            const found = await settle(actions.findRecalls(article.edition, q, work.id))
            if (!found.ok) return []
            names.learn({ recalls: found.value })
            return found.value
              .filter(({ id }) => !recallIds.includes(id))
              .map(({ id, headline, detail }) => ({ id, label: headline, detail }))
          }}
          onPick={({ id }) => work.change({ recallIds: [...recallIds.filter((one) => one !== id), id] })}
          words={{
            nothing: t('common.nothingFound'),
            searching: t('common.searching'),
            options: t('recall.found'),
            create: (text) => text,
          }}
        />
      </div>
      <RecallSuggestions
        edition={article.edition}
        suggested={suggested.filter(({ id }) => !recallIds.includes(id))}
        onTake={({ reason: _reason, ...choice }) => {
          names.learn({ recalls: [choice] })
          work.change({ recallIds: [...recallIds, choice.id] })
        }}
      />
    </PanelSection>
  )
}
