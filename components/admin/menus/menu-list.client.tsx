'use client'

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import { useRef } from 'react'
import { type ActionResult, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Combobox } from '#components/ui/combobox.client.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import { type MenuItem, type MenuTarget, menuKey } from '#domain/menus/rules.ts'
import { MenuRow } from './menu-row.client.tsx'

type Props = {
  edition: Edition
  /** Where the entries stand in what is sent: "header", "footer.0.items". */
  path: string
  name: string
  items: MenuItem[]
  names: Record<string, string | undefined>
  learn: (target: MenuTarget) => void
  search: (q: string) => Promise<ActionResult<MenuTarget[]>>
  errorAt: (path: string) => string | undefined
  onChange: (items: MenuItem[]) => void
}

/** Entries of a menu, moved by drag, by the arrow buttons, or by keyboard drag; and what can be added. */
export function MenuList({ edition, path, name, items, names, learn, search, errorAt, onChange }: Props) {
  const t = useWords()
  const offered = useRef<MenuTarget[]>([])
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const ids = items.map((_, index) => `${path}-${index}`)
  const placeOf = (id: string | number) => ids.indexOf(String(id))
  const say = (key: 'dragOver' | 'dragEnd', over: { id: string | number } | null) =>
    over ? t(`front.${key}`, { place: placeOf(over.id) + 1 }) : ''
  const id = `menu-add-${path}`

  function onDragEnd({ active, over }: DragEndEvent) {
    if (over && active.id !== over.id) onChange(arrayMove(items, placeOf(active.id), placeOf(over.id)))
  }

  return (
    <div className="grid gap-3">
      <DndContext
        id={`menu-${path}`}
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={{
          screenReaderInstructions: { draggable: t('front.dragHelp') },
          announcements: {
            onDragStart: ({ active }) => t('front.dragStart', { place: placeOf(active.id) + 1 }),
            onDragOver: ({ over }) => say('dragOver', over),
            onDragEnd: ({ over }) => say('dragEnd', over),
            onDragCancel: () => t('front.dragCancel'),
          },
        }}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          {items.length > 0 && (
            <ol aria-label={name} className="border-line border-t">
              {items.map((item, index) => (
                <MenuRow
                  key={ids[index]}
                  id={ids[index] ?? ''}
                  edition={edition}
                  item={item}
                  target={item.kind === 'link' ? item.to : names[menuKey(item)]}
                  isFirst={index === 0}
                  isLast={index === items.length - 1}
                  error={errorAt(`${path}.${index}`)}
                  onChange={(next) => onChange(items.map((one, at) => (at === index ? next : one)))}
                  onMove={(step) => onChange(arrayMove(items, index, index + step))}
                  onRemove={() => onChange(items.filter((_, at) => at !== index))}
                />
              ))}
            </ol>
          )}
        </SortableContext>
      </DndContext>
      <div className="flex flex-wrap items-end gap-2">
        <div className="grid min-w-60 flex-1 gap-1">
          <label htmlFor={id} className="font-medium text-soft text-xs">
            {t('menus.add', { name })}
          </label>
          <Combobox
            id={id}
            placeholder={t('menus.addHint')}
            search={async (q) => {
              const found = await settle(search(q))
              offered.current = found.ok ? found.value : []
              return offered.current.map((target, index) => ({
                id: index,
                label: target.name,
                detail: t(`menus.kind.${target.kind}`),
              }))
            }}
            onPick={(option) => {
              const target = offered.current[option.id]
              if (!target) return
              learn(target)
              onChange([...items, { kind: target.kind, to: target.to, label: '' }])
            }}
            words={{
              nothing: t('common.nothingFound'),
              searching: t('common.searching'),
              create: (text) => text,
              options: t('common.options'),
            }}
          />
        </div>
        <Button onClick={() => onChange([...items, { kind: 'link', to: 'https://', label: '' }])}>
          {t('menus.addLink')}
          <span className="sr-only">{`: ${name}`}</span>
        </Button>
      </div>
    </div>
  )
}
