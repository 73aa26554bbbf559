'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import type { ArticleActions, DeskArticle } from '#components/admin/article/desk-article.ts'
import { PanelSection } from '#components/admin/article/panel-section.tsx'
import { useDeskLanguage, useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Receipt } from '#domain/receipts/editor-queries.ts'
import { ReceiptLine } from './receipt-line.tsx'
import { useReceipt } from './use-receipt.client.ts'

type Props = { id: number; article: DeskArticle; lookAgain: ArticleActions['lookAgain'] }

/** Where readers see the last change of the article, as the portal itself has looked, with what is wrong and why. */
export function ReceiptPanel({ id, article, lookAgain }: Props) {
  const t = useWords()
  const language = useDeskLanguage()
  const [round, setRound] = useState(0)
  const { stage, publishedVersion, corrections, withdrawnAt } = article
  const occasion = [stage, publishedVersion, corrections.length, withdrawnAt, round].join()
  const receipt = useReceipt(id, occasion)
  if (!receipt) return null
  const number = (value: number) => value.toLocaleString(language)

  async function again() {
    const done = await settle(lookAgain(id))
    if (!done.ok) return toast.error(failureText(t, done))
    setRound((now) => now + 1)
  }

  return (
    <PanelSection title={t('receipt.title')}>
      <div className="grid gap-3">
        <p role="status" className="text-sm">
          {summaryOf(receipt)}
        </p>
        {receipt.checks.length > 0 && (
          <ul aria-label={t('receipt.title')} className="grid gap-2 text-sm">
            {receipt.checks.map((check) => (
              <ReceiptLine
                key={check.place}
                check={check}
                isGone={article.status === 'withdrawn'}
                number={number}
                t={t}
              />
            ))}
          </ul>
        )}
        {receipt.state !== 'checking' && (
          <div>
            <Button size="sm" onClick={() => void again()}>
              {t('receipt.again')}
            </Button>
          </div>
        )}
      </div>
    </PanelSection>
  )

  function summaryOf({ state, checks }: Receipt): string {
    const asked = checks.filter((check) => check.state !== 'skipped')
    const right = asked.filter((check) => check.state === 'ok')
    if (state === 'checking')
      return t('receipt.checking', { right: right.length, all: Math.max(asked.length, 1) })
    if (state === 'unseen') return t('receipt.unseen')
    if (state === 'failed') return t('receipt.failed', { count: asked.length - right.length })
    const seconds = number(Math.max(0, ...right.map((check) => check.seconds ?? 0)))
    return t(article.status === 'withdrawn' ? 'receipt.gone' : 'receipt.ok', { seconds })
  }
}
