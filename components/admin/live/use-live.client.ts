'use client'

import { useEffect } from 'react'
import { useEvent } from '#components/admin/saving/use-event.client.ts'
import { type Heard, hearLive } from './live-news.ts'

type Options = {
  /** True for news that matter here; news of which something may have been missed always do. */
  concerns: (heard: Heard) => boolean
  refresh: () => void
  /** It asks so often also when nothing is heard: a stream may be shut on the way. */
  everyMs: number
}

/** Calls `refresh` when what is on the screen may have changed at the desk. */
export function useLive(options: Options): void {
  const { everyMs } = options
  const hear = useEvent((heard: Heard) => {
    if (heard.kind === 'all' || options.concerns(heard)) options.refresh()
  })
  const refresh = useEvent(() => options.refresh())
  useEffect(() => {
    const leave = hearLive(hear)
    const onFocus = () => document.visibilityState === 'visible' && refresh()
    const timer = setInterval(refresh, everyMs)
    document.addEventListener('visibilitychange', onFocus)
    return () => {
      leave()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onFocus)
    }
  }, [hear, refresh, everyMs])
}
