'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import { useFlowStep } from '#components/admin/flow/use-flow-step.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { FieldError } from '#components/ui/field.tsx'
import type { CalendarActions, CalendarOffers, PlanEntry, PlanWords } from './calendar-entry.ts'
import { PlanFields } from './plan-fields.tsx'

type Props = {
  /** Null for what is new. */
  item: PlanEntry | null
  day: string
  offers: CalendarOffers
  actions: CalendarActions
  onClose: () => void
  onDone: () => void
}

/** What is planned: its words, its day, who writes it; and the way to its article. */
export function PlanDialog({ item, day, offers, actions, onClose, onDone }: Props) {
  const t = useWords()
  const [words, setWords] = useState<PlanWords>(() => ({
    title: item?.title ?? '',
    note: item?.note ?? '',
    day,
    time: item?.time ?? '',
    sectionId: item?.sectionId ?? null,
    editorId: item?.editorId ?? null,
  }))
  const { errors, isBusy, send } = useFlowStep(onClose)

  function save() {
    if (item) return send(actions.save({ id: item.id, ...words }), t('calendar.saved'))
    return send(actions.add({ edition: offers.edition, ...words }), t('calendar.added'))
  }

  async function start(id: number) {
    const done = await settle(actions.start({ id }))
    if (!done.ok) return toast.error(failureText(t, done))
    window.location.assign(`/admin/articles/${done.value.articleId}`)
  }

  async function remove(id: number) {
    await send(actions.remove({ id }), t('calendar.removed'))
    onDone()
  }

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(item ? 'calendar.planned' : 'calendar.plan')}
      description={t('calendar.planHint')}
      closeLabel={t('common.close')}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <PlanFields
          words={words}
          errors={errors}
          offers={offers}
          onChange={(part) => setWords((now) => ({ ...now, ...part }))}
          t={t}
        />
        <FieldError id="plan-form" error={errors.form} />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" variant="accent" disabled={isBusy}>
            {t('common.save')}
          </Button>
          {item && !item.article && (
            <Button disabled={isBusy} onClick={() => void start(item.id)}>
              {t('calendar.start')}
            </Button>
          )}
          {item?.article && (
            <Button asChild>
              <a href={`/admin/articles/${item.article.id}`}>{t('calendar.openArticle')}</a>
            </Button>
          )}
          {item && (
            <Button
              variant="danger"
              className="ml-auto"
              disabled={isBusy}
              onClick={() => void remove(item.id)}
            >
              {t('calendar.remove')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
