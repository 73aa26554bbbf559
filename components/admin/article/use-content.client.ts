'use client'

import { useRef, useState } from 'react'
import { useSame } from '#components/admin/saving/use-same.client.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import { slugFromHeadline } from '#domain/articles/slug.ts'
import type { DeskArticle } from './desk-article.ts'

/** The text that the editor was last given, with a new key or round for each; what is typed since is not in it. */
export type ShownText = { body: ArticleContent['body']; key: number; round: number }

/** All of the content but the text. */
export type ArticleDetails = Omit<ArticleContent, 'body'>

/** What is being written. The address follows the headline until somebody writes another. */
export function useContent(article: DeskArticle) {
  const [content, setContent] = useState(article.content)
  const [text, setText] = useState<ShownText>({ body: article.content.body, key: 0, round: 0 })
  const [isSlugOwn, setSlugOwn] = useState(article.content.slug !== '' || article.status !== 'draft')
  // Ahead of what is drawn: a text is drawn between the keys, and what is written beside it must not lose it.
  const latest = useRef(content)
  const flush = useRef(() => {})

  const { body: _body, ...others } = content
  const details: ArticleDetails = useSame(others)

  return {
    content,
    details,
    text,
    latest,
    flush,
    write: (part: Partial<ArticleContent>) => {
      const next = { ...latest.current, ...part }
      if (part.slug !== undefined) setSlugOwn(part.slug !== '')
      else if (part.headline !== undefined && !isSlugOwn) next.slug = slugFromHeadline(part.headline)
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
      setText(({ key, round }) => ({ body: next.body, key, round: round + 1 }))
    },
    /** Puts another content in place of this one, the text too. */
    replace: (next: ArticleContent) => {
      latest.current = next
      setContent(next)
      setText(({ key, round }) => ({ body: next.body, key: key + 1, round }))
      if (next.slug && next.slug !== slugFromHeadline(next.headline)) setSlugOwn(true)
    },
  }
}
