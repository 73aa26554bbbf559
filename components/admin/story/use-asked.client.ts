'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { type ActionResult, settle } from '#components/admin/action-result.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import { bodyText } from '#domain/body/text.ts'
import type { RecallText } from '#domain/recall/schema.ts'

const PAUSE_MS = 700
/** Of who writes on the form hears every two seconds: the text has to rest for longer than that. */
const TEXT_PAUSE_MS = 2_500
const LEAST_LETTERS = 12

/** A `RecallText` as JSON: as long as it is the same string, the same is asked. */
export type AskedText = string

/** What Recall is asked about, of a content that is being written; once for all who ask. */
export function useAskedText(id: number | null, content: ArticleContent): AskedText {
  return useMemo(() => {
    const { edition, headline, standfirst, body, sectionId, placeId, tagIds } = content
    const text = bodyText(body).slice(0, 20_000)
    const asked: RecallText = { id, edition, headline, standfirst, text, sectionId, placeId, tagIds }
    return JSON.stringify(asked)
  }, [id, content])
}

/** The answer to what is being written, asked again when the writer pauses; a slow answer never replaces a newer one. */
export function useAsked<T>(ask: (text: RecallText) => Promise<ActionResult<T[]>>, asked: AskedText): T[] {
  const [answer, setAnswer] = useState<T[]>([])
  const askedHeadline = useRef('')
  useEffect(() => {
    const text: RecallText = JSON.parse(asked)
    let isCurrent = true
    const pause = text.headline === askedHeadline.current ? TEXT_PAUSE_MS : PAUSE_MS
    const timer = setTimeout(async () => {
      askedHeadline.current = text.headline
      const isShort = text.headline.trim().length < LEAST_LETTERS
      const result = isShort ? { ok: true as const, value: [] } : await settle(ask(text))
      // The same answer again is not worth drawing the form for.
      if (isCurrent && result.ok)
        setAnswer((now) => (JSON.stringify(now) === JSON.stringify(result.value) ? now : result.value))
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [ask, asked])
  return answer
}
