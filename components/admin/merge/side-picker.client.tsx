'use client'

import { useId } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { cn } from '#components/ui/cn.ts'
import { MarkedText } from './marked-text.tsx'
import type { Side } from './merge-rules.ts'

type Props = {
  title: string
  who: string
  isClash: boolean
  theirs: string
  mine: string
  side: Side
  canKeepBoth?: boolean
  onSide: (side: Side) => void
}

/** One difference: both versions, and which one stays. */
export function SidePicker({ title, who, isClash, theirs, mine, side, canKeepBoth, onSide }: Props) {
  const t = useWords()
  const name = useId()
  const choice = (value: Side, label: string) => (
    <label className="flex items-center gap-1.5 font-medium text-xs">
      <input type="radio" name={name} checked={side === value} onChange={() => onSide(value)} />
      {label}
    </label>
  )
  const panel = (isKept: boolean) =>
    cn(
      'grid content-start gap-2 rounded-lg border p-3',
      isKept ? 'border-focus bg-panel' : 'border-line bg-sunken/50',
    )
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 flex items-center gap-2 font-semibold text-sm">
        {title}
        {isClash && <Badge tone="warn">{t('conflict.clash')}</Badge>}
      </legend>
      <div className="grid gap-2 md:grid-cols-2">
        <div className={panel(side !== 'mine')}>
          {choice('theirs', t('conflict.takeTheirs', { who }))}
          <Version text={theirs} other={mine} side="theirs" />
        </div>
        <div className={panel(side !== 'theirs')}>
          {choice('mine', t('conflict.keepMine'))}
          <Version text={mine} other={theirs} side="mine" />
        </div>
      </div>
      {canKeepBoth && choice('both', t('conflict.both'))}
    </fieldset>
  )
}

function Version({ text, other, side }: { text: string; other: string; side: 'mine' | 'theirs' }) {
  const t = useWords()
  return (
    <div className="max-h-72 overflow-y-auto font-serif text-base leading-relaxed">
      {text ? (
        <MarkedText text={text} other={other} side={side} />
      ) : (
        <span className="font-sans text-sm text-soft">{t('conflict.nothing')}</span>
      )}
    </div>
  )
}
