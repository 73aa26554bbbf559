'use client'

import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import type { Point } from '#domain/pictures/crop-rules.ts'
import { derivativeSize, type PictureView, pictureUrl } from '#domain/pictures/rules.ts'

type Props = { picture: PictureView; focus: Point; disabled: boolean; onChange: (focus: Point) => void }

const STEPS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const clamp = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000

/** The point that every shape keeps in view: it is put by mouse or finger, and moved by the arrow keys. */
export function FocalPoint({ picture, focus, disabled, onChange }: Props) {
  const t = useWords()
  const field = useRef<HTMLDivElement>(null)
  const mark = useRef<HTMLButtonElement>(null)
  const size = derivativeSize(picture, 'original', 960)

  function follow(event: PointerEvent) {
    const box = field.current?.getBoundingClientRect()
    if (!box) return
    onChange({
      x: clamp((event.clientX - box.left) / box.width),
      y: clamp((event.clientY - box.top) / box.height),
    })
  }

  function step(event: KeyboardEvent) {
    const [x, y] = STEPS[event.key] ?? [0, 0]
    if (x === 0 && y === 0) return
    event.preventDefault()
    const by = event.shiftKey ? 0.1 : 0.01
    onChange({ x: clamp(focus.x + x * by), y: clamp(focus.y + y * by) })
  }

  return (
    <div
      ref={field}
      className="relative mx-auto w-fit touch-none select-none overflow-hidden rounded-md"
      onPointerDown={(event) => {
        if (disabled || event.button !== 0) return
        event.preventDefault()
        mark.current?.focus()
        event.currentTarget.setPointerCapture(event.pointerId)
        follow(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event)
      }}
    >
      <img
        src={pictureUrl(picture, 'original', 960)}
        width={size.width}
        height={size.height}
        alt=""
        draggable={false}
        style={{ backgroundColor: picture.tint }}
        className="h-auto max-h-[28rem] w-auto max-w-full"
      />
      <button
        ref={mark}
        type="button"
        disabled={disabled}
        aria-label={t('library.focusAt', {
          x: Math.round(focus.x * 100),
          y: Math.round(focus.y * 100),
        })}
        aria-describedby="focus-hint"
        onKeyDown={step}
        style={{ left: `${focus.x * 100}%`, top: `${focus.y * 100}%` }}
        className="absolute size-11 -translate-x-1/2 -translate-y-1/2 cursor-move rounded-full border-3 border-white bg-white/10 shadow-[0_0_0_2px_rgb(0_0_0/0.65),inset_0_0_0_2px_rgb(0_0_0/0.45)] after:absolute after:top-1/2 after:left-1/2 after:size-1.5 after:-translate-x-1/2 after:-translate-y-1/2 after:rounded-full after:bg-white after:shadow-[0_0_0_2px_rgb(0_0_0/0.65)]"
      />
    </div>
  )
}
