'use client'

import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { Input } from '#components/ui/input.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import { FRONT_SLOTS } from '#domain/front/rules.ts'
import type { FrontPlace } from './front-place.ts'

type Props = {
  id: string
  index: number
  edition: Edition
  place: FrontPlace
  onMove: (step: -1 | 1) => void
  onPin: (until: string) => void
  onRemove: () => void
}

const NAMES = ['lead', 'second', 'second', 'feed', 'feed', 'feed'] as const

/** One place at the head of the front page. */
export function FrontSlotRow({ id, index, edition, place, onMove, onPin, onRemove }: Props) {
  const t = useWords()
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id, attributes: { roleDescription: t('front.sortable') } })
  const name = place?.headline ?? t('front.place', { place: index + 1 })
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Transform.toString(transform), transition }}
      className={cn(
        'grid grid-cols-[auto_1fr_auto] items-center gap-x-2 gap-y-1 border-line border-b bg-canvas py-2 sm:grid-cols-[auto_6rem_1fr_auto_auto]',
        isDragging && 'relative z-10 bg-panel shadow-lg',
      )}
    >
      <Button
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        variant="ghost"
        size="icon-sm"
        className="cursor-grab touch-none"
        aria-label={t('front.drag', { name })}
      >
        <GripVertical />
      </Button>
      <span className="hidden text-soft text-xs sm:block">{t(`front.names.${NAMES[index] ?? 'feed'}`)}</span>
      {place ? (
        <a href={`/admin/articles/${place.articleId}`} lang={edition} className="font-medium leading-snug">
          {place.headline}
        </a>
      ) : (
        <span className="text-soft">{t('front.fillsItself')}</span>
      )}
      {place && (
        <span className="order-last col-span-2 col-start-2 flex items-center gap-2 text-soft text-xs sm:order-none sm:col-auto">
          {t('front.until')}
          <Input
            type="datetime-local"
            className="w-auto"
            value={place.until}
            aria-label={t('front.untilOf', { name })}
            onChange={(event) => onPin(event.target.value)}
          />
        </span>
      )}
      <span className="flex justify-self-end sm:col-start-5">
        <Button
          variant="ghost"
          size="icon-sm"
          aria-disabled={index === 0}
          aria-label={t('common.moveUp', { name })}
          onClick={() => index > 0 && onMove(-1)}
        >
          <ArrowUp />
        </Button>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-disabled={index === FRONT_SLOTS - 1}
          aria-label={t('common.moveDown', { name })}
          onClick={() => index < FRONT_SLOTS - 1 && onMove(1)}
        >
          <ArrowDown />
        </Button>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-disabled={!place}
          aria-label={t('common.remove', { name })}
          onClick={onRemove}
        >
          <X />
        </Button>
      </span>
    </li>
  )
}
