'use client'

import { useRef, useState } from 'react'
import type { ArticleContent } from '#domain/articles/schema.ts'
import { slugFromHeadline } from '#domain/articles/slug.ts'
import type { DeskArticle } from './desk-article.ts'

/** What is being written. The address follows the headline until somebody writes another. */
export function useContent(article: DeskArticle) {
  const [content, setContent] = useState(article.content)
  const [textKey, setTextKey] = useState(0)
  const [textRound, setTextRound] = useState(0)
  const [isSlugOwn, setSlugOwn] = useState(article.content.slug !== '' || article.status !== 'draft')
  // Ahead of what is drawn: a text is drawn between the keys, and what is written beside it must not lose it.
  const latest = useRef(content)
  const flush = useRef(() => {})

  return {
    content,
    textKey,
    /** Counts the texts that came from elsewhere, for the editor that shows them. */
    textRound,
    latest,
    flush,
    setSlugOwn,
    write: (part: Partial<ArticleContent>) => {
      const next = { ...latest.current, ...part }
      if (part.slug === undefined && part.headline !== undefined && !isSlugOwn) {
        next.slug = slugFromHeadline(part.headline)
      }
      latest.current = next
      setContent(next)
    },
    newest: () => {
      flush.current()
      return latest.current
    },
    /** Shows another content where this one stands; what can be undone goes. */
    readAlong: (next: ArticleContent) => {
      latest.current = next
      setContent(next)
      setTextRound((now) => now + 1)
    },
    /** Puts another content in place of this one, the text too. */
    replace: (next: ArticleContent) => {
      latest.current = next
      setContent(next)
      setTextKey((now) => now + 1)
      if (next.slug && next.slug !== slugFromHeadline(next.headline)) setSlugOwn(true)
    },
  }
}
