import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input, Textarea } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import type { CalendarOffers, PlanWords } from './calendar-entry.ts'

type Props = {
  words: PlanWords
  errors: Record<string, string>
  offers: CalendarOffers
  onChange: (part: Partial<PlanWords>) => void
  t: DeskTranslator
}

/** The fields of planned work. */
export function PlanFields({ words, errors, offers, onChange, t }: Props) {
  return (
    <>
      <Field id="plan-title" label={t('calendar.what')} error={errors.title}>
        <Input
          {...fieldProps('plan-title', errors.title)}
          lang={offers.edition}
          value={words.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field id="plan-day" label={t('calendar.day')} error={errors.day}>
          <Input
            {...fieldProps('plan-day', errors.day)}
            type="date"
            value={words.day}
            onChange={(event) => onChange({ day: event.target.value })}
          />
        </Field>
        <Field id="plan-time" label={t('calendar.time')} hint={offers.zone} error={errors.time}>
          <Input
            {...fieldProps('plan-time', errors.time)}
            type="time"
            value={words.time}
            onChange={(event) => onChange({ time: event.target.value })}
          />
        </Field>
        <Field id="plan-section" label={t('article.section')} error={errors.sectionId}>
          <Select
            {...fieldProps('plan-section', errors.sectionId)}
            value={words.sectionId ?? ''}
            onChange={(event) => onChange({ sectionId: Number(event.target.value) || null })}
          >
            <option value="">{t('article.noSection')}</option>
            {offers.sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field id="plan-editor" label={t('calendar.who')} error={errors.editorId}>
          <Select
            {...fieldProps('plan-editor', errors.editorId)}
            value={words.editorId ?? ''}
            onChange={(event) => onChange({ editorId: event.target.value || null })}
          >
            <option value="">{t('calendar.nobody')}</option>
            {offers.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field id="plan-note" label={t('calendar.note')} error={errors.note}>
        <Textarea
          {...fieldProps('plan-note', errors.note)}
          rows={3}
          value={words.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </Field>
    </>
  )
}
