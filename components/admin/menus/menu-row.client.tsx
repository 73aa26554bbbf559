'use client'

import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { FieldError, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import type { MenuItem } from '#domain/menus/rules.ts'

type Props = {
  id: string
  edition: Edition
  item: MenuItem
  /** What it leads to, by its present name; nothing when that is gone. */
  target: string | undefined
  isFirst: boolean
  isLast: boolean
  error?: string
  onChange: (item: MenuItem) => void
  onMove: (step: -1 | 1) => void
  onRemove: () => void
}

/** An entry of a menu: what it leads to, and what it says when that is not its name. */
export function MenuRow({
  id,
  edition,
  item,
  target,
  isFirst,
  isLast,
  error,
  onChange,
  onMove,
  onRemove,
}: Props) {
  const t = useWords()
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id, attributes: { roleDescription: t('front.sortable') } })
  const name = item.label || target || item.to
  const fieldId = `menu-${id}`
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Transform.toString(transform), transition }}
      className={cn(
        'grid grid-cols-[auto_1fr_auto] items-center gap-x-2 gap-y-1 border-line border-b bg-canvas py-2 sm:grid-cols-[auto_1fr_14rem_auto]',
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
      <div className="min-w-0">
        {item.kind === 'link' ? (
          <Input
            {...fieldProps(`${fieldId}-to`, error)}
            type="url"
            aria-label={t('menus.address')}
            value={item.to}
            spellCheck={false}
            onChange={(event) => onChange({ ...item, to: event.target.value })}
          />
        ) : (
          <p className="truncate font-medium" lang={edition}>
            {target ?? <span className="text-warn">{t('menus.gone', { name: item.to })}</span>}
          </p>
        )}
        <p className="text-soft text-xs">{t(`menus.kind.${item.kind}`)}</p>
        <FieldError id={`${fieldId}-to`} error={error} />
      </div>
      <Input
        id={`${fieldId}-label`}
        aria-label={t('menus.labelOf', { name })}
        placeholder={item.kind === 'link' ? t('menus.label') : target}
        lang={edition}
        className="order-last col-span-2 col-start-2 sm:order-none sm:col-auto"
        value={item.label}
        onChange={(event) => onChange({ ...item, label: event.target.value })}
      />
      <span className="flex justify-self-end">
        <Button
          variant="ghost"
          size="icon-sm"
          aria-disabled={isFirst}
          aria-label={t('common.moveUp', { name })}
          onClick={() => !isFirst && onMove(-1)}
        >
          <ArrowUp />
        </Button>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-disabled={isLast}
          aria-label={t('common.moveDown', { name })}
          onClick={() => !isLast && onMove(1)}
        >
          <ArrowDown />
        </Button>
        <Button variant="ghost" size="icon-sm" aria-label={t('common.remove', { name })} onClick={onRemove}>
          <X />
        </Button>
      </span>
    </li>
  )
}
