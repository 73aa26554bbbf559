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
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Combobox } from '#components/ui/combobox.client.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import { FRONT_SLOTS } from '#domain/front/rules.ts'
import type { FrontActions, FrontPlace, FrontWork } from './front-place.ts'
import { FrontSlotRow } from './front-slot-row.client.tsx'
import { useFrontWork } from './use-front-work.client.ts'

type Props = {
  edition: Edition
  initial: FrontWork
  /** What readers see now, to tell whether the draft differs. */
  live: FrontPlace[]
  actions: FrontActions
}

/** The head of a front page: its places from the lead down, moved by drag, by the arrow buttons, or by keyboard drag. */
export function FrontBoard({ edition, initial, live, actions }: Props) {
  const t = useWords()
  const work = useFrontWork({ edition, initial, live, actions })
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const ids = Array.from({ length: FRONT_SLOTS }, (_, index) => `slot-${index}`)

  function onDragEnd({ active, over }: DragEndEvent) {
    if (over && active.id !== over.id) work.move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)))
  }

  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <span role="status" className="text-sm text-soft">
          {t(work.isDirty ? 'front.unsaved' : work.isAhead ? 'front.ahead' : 'front.isLive')}
        </span>
        <div className="flex flex-wrap gap-2 sm:ml-auto">
          <Button disabled={work.isBusy} onClick={() => void work.preview()}>
            {t('front.preview')}
          </Button>
          <Button disabled={work.isBusy || !work.isDirty} onClick={() => void work.save()}>
            {t('front.saveDraft')}
          </Button>
          <Button
            variant="accent"
            disabled={work.isBusy || !(work.isDirty || work.isAhead)}
            onClick={() => void work.publish()}
          >
            {t('front.publish')}
          </Button>
        </div>
      </div>
      <DndContext
        id={`front-${edition}`}
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={{
          screenReaderInstructions: { draggable: t('front.dragHelp') },
          announcements: {
            onDragStart: ({ active }) => t('front.dragStart', { place: ids.indexOf(String(active.id)) + 1 }),
            onDragOver: ({ over }) =>
              over ? t('front.dragOver', { place: ids.indexOf(String(over.id)) + 1 }) : '',
            onDragEnd: ({ over }) =>
              over ? t('front.dragEnd', { place: ids.indexOf(String(over.id)) + 1 }) : '',
            onDragCancel: () => t('front.dragCancel'),
          },
        }}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol aria-label={t('front.places')} className="border-line border-t">
            {ids.map((id, index) => (
              <FrontSlotRow
                key={id}
                id={id}
                index={index}
                edition={edition}
                place={work.places[index] ?? null}
                onMove={(step) => work.move(index, index + step)}
                onPin={(until) => work.pin(index, until)}
                onRemove={() => work.put(index, null)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <div className="grid gap-1 sm:max-w-md">
        <label htmlFor={`front-add-${edition}`} className="font-medium text-soft text-xs">
          {t('front.add')}
        </label>
        <Combobox
          id={`front-add-${edition}`}
          placeholder={t('common.search')}
          search={async (q) => {
            const found = await settle(actions.search(q))
            return found.ok ? found.value : []
          }}
          onPick={work.add}
          words={{
            nothing: t('common.nothingFound'),
            searching: t('common.searching'),
            create: (text) => text,
            options: t('common.options'),
          }}
        />
        <p className="text-soft text-xs">{t('front.addHint')}</p>
      </div>
      {work.failure && (
        <p role="alert" className="rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">
          {failureText(t, work.failure)}
        </p>
      )}
    </div>
  )
}
