'use client'

import { useEffect, useRef, useState } from 'react'

type Props = { src: string; title: string; width: number }

/** The real page in a frame of a width; where the screen is narrower the page is shown smaller, not otherwise. */
export function PreviewFrame({ src, title, width }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width, height: 800 })

  useEffect(() => {
    const { current } = place
    if (!current) return
    const watch = new ResizeObserver(([entry]) => entry && setSize(entry.contentRect))
    watch.observe(current)
    return () => watch.disconnect()
  }, [])

  const scale = Math.min(1, size.width / width)
  return (
    <div ref={place} className="min-h-0 flex-1 overflow-hidden bg-sunken">
      {/* No script runs in it, so that nothing counts a visit; links open elsewhere. */}
      <iframe
        src={src}
        title={title}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        className="mx-auto block max-w-none bg-white outline outline-line"
        style={{
          width,
          height: size.height / scale,
          marginLeft: Math.max(0, (size.width - width * scale) / 2),
          transform: `scale(${scale})`,
          transformOrigin: '0 0',
        }}
      />
    </div>
  )
}
