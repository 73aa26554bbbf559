'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'
import { useDeskLanguage, useWords } from '#components/admin/words.client.tsx'

const liveSchema = z.object({
  recent: z.number(),
  today: z.number(),
  articles: z.array(
    z.object({ id: z.number(), edition: z.string(), headline: z.string(), views: z.number() }),
  ),
})
export type ShownLive = z.infer<typeof liveSchema>

const EVERY_MS = 5_000

/** What readers read now. It asks again every few seconds while it is looked at, and keeps its place on the page. */
export function LiveViews({ initial }: { initial: ShownLive }) {
  const t = useWords()
  const language = useDeskLanguage()
  const { live, isFresh } = useLive(initial)
  const number = (value: number) => value.toLocaleString(language)
  return (
    <section aria-labelledby="live" className="grid content-start gap-2">
      <h2 id="live" className="flex items-baseline gap-2 border-line border-b pb-1.5 font-semibold">
        {t('today.live')}
        {!isFresh && <span className="font-normal text-warn text-xs">{t('today.liveStopped')}</span>}
      </h2>
      <dl className="flex gap-8">
        {(['recent', 'today'] as const).map((name) => (
          <div key={name} className="grid">
            <dt className="text-soft text-xs">{t(`today.liveCount.${name}`)}</dt>
            <dd data-live={name} className="font-semibold text-2xl tabular-nums">
              {number(live[name])}
            </dd>
          </div>
        ))}
      </dl>
      {/* As high as a full list, so that nothing below it moves when articles come and go. */}
      <div className="min-h-52">
        {live.articles.length === 0 ? (
          <p className="text-sm text-soft">{t('today.liveNone')}</p>
        ) : (
          <ol aria-label={t('today.liveArticles')} className="text-sm">
            {live.articles.map(({ id, edition, headline, views }) => (
              <li key={id} className="flex h-6.5 items-center gap-3">
                <a
                  href={`/admin/analytics?articleId=${id}&period=today`}
                  lang={headline ? edition : undefined}
                  className="min-w-0 flex-1 truncate underline-offset-4 hover:underline"
                >
                  {headline || t('article.untitled')}
                </a>
                <span className="text-soft tabular-nums">{number(views)}</span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}

function useLive(initial: ShownLive) {
  const [live, setLive] = useState(initial)
  const [isFresh, setFresh] = useState(true)
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const answer = await fetch('/admin/api/live-views').catch(() => null)
      const parsed = liveSchema.safeParse(answer?.ok ? await answer.json().catch(() => null) : null)
      setFresh(parsed.success)
      if (parsed.success) setLive(parsed.data)
    }
    const timer = setInterval(() => void ask(), EVERY_MS)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [])
  return { live, isFresh }
}
