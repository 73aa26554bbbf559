'use client'

import { useMemo } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import type { Body } from '#domain/body/schema.ts'
import { bodyText, countWords, readingMinutes } from '#domain/body/text.ts'

/** How long the text is: words, characters with spaces, minutes to read. */
export function TextCounts({ body }: { body: Body }) {
  const t = useWords()
  const { words, characters } = useMemo(() => {
    const text = bodyText(body)
    return { words: countWords(text), characters: [...text.replace(/\n+/g, '\n')].length }
  }, [body])
  return (
    <p className="border-line border-t pt-2 text-soft text-xs tabular-nums">
      {t('article.words', { count: words })} · {t('article.characters', { count: characters })} ·{' '}
      {t('article.readingTime', { count: readingMinutes(words) })}
    </p>
  )
}
