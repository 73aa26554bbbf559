'use client'

import { Languages } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import { PanelSection } from '#components/admin/article/panel-section.tsx'
import type { ArticleWork } from '#components/admin/article/use-article.client.ts'
import { useDeskActs } from '#components/admin/palette/desk-acts.client.ts'
import { StatusBadge } from '#components/admin/status-badge.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import type { DeskTranslations, TranslationActions } from './translation-actions.ts'

type Props = { translations: DeskTranslations; work: ArticleWork; actions: TranslationActions }

/** The article in the other editions: the one that is there, or a draft of it at one click. */
export function TranslationsPanel({ translations, work, actions }: Props) {
  const t = useWords()
  const [isBusy, setBusy] = useState(false)
  const { id } = work
  const missing = translations.others.filter((other) => other.id === null)

  async function translate(edition: Edition) {
    if (isBusy) return
    setBusy(true)
    const isKept = !work.isDirty || (await work.save())
    const made = isKept && id !== null ? await settle(actions.open({ id, edition })) : null
    setBusy(false)
    if (!made) return
    if (!made.ok) return toast.error(failureText(t, made))
    window.location.assign(`/admin/articles/${made.value.id}?original`)
  }

  useDeskActs(
    'translations',
    id === null
      ? []
      : missing.map(({ edition }) => ({
          group: t('article.actions'),
          label: t(`translation.into.${edition}`),
          run: () => void translate(edition),
        })),
  )

  if (id === null || translations.others.length === 0) return null
  return (
    <PanelSection title={t('translation.title')}>
      <ul className="grid gap-3 text-sm">
        {translations.others.map((other) => (
          <li key={other.edition}>
            {other.id === null ? (
              <Button aria-disabled={isBusy} onClick={() => void translate(other.edition)}>
                <Languages />
                {t(`translation.into.${other.edition}`)}
              </Button>
            ) : (
              <>
                <span className="flex flex-wrap items-center gap-2 text-soft text-xs">
                  {t(`edition.${other.edition}`)}
                  {other.stage && <StatusBadge stage={other.stage} isStale={other.isStale} t={t} />}
                </span>
                <a
                  href={`/admin/articles/${other.id}${translations.original ? '' : '?original'}`}
                  lang={other.edition}
                  className="underline underline-offset-4"
                >
                  {other.headline || t('article.untitled')}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
