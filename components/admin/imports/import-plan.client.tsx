'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { isWorking } from '#domain/imports/runs/rules.ts'
import type { Plan } from '#domain/imports/runs/schema.ts'
import { ColumnMapping, NameMapping } from './name-mapping.tsx'
import type { PlannedRun } from './planned-run.ts'

export type ImportActs = {
  start: (input: { id: number; isCheck: boolean; plan: Plan }) => Promise<ActionResult<null>>
  stop: (id: number) => Promise<ActionResult<null>>
  remove: (id: number) => Promise<ActionResult<null>>
  progress: (id: number) => Promise<ActionResult<{ state: string; done: number } | null>>
}
type Props = {
  run: PlannedRun
  mayPlan: boolean
  editions: readonly string[]
  ourSections: readonly string[]
  acts: ImportActs
}

const WHOLE_SITES = ['wxr', 'ghost']
const CHOICES = ['allDrafts', 'redirects', 'fetchPictures'] as const

/** What is chosen before a check or an import: where items go, and what their names are called here. */
export function ImportPlan({ run, mayPlan, editions, ourSections, acts }: Props) {
  const t = useWords()
  const { id, state, survey, plan, done } = run
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isBusy, setBusy] = useState(false)
  const isWhole = WHOLE_SITES.includes(survey.format ?? '')

  async function finish(call: Promise<ActionResult<null>>, next: () => void) {
    setBusy(true)
    const result = await settle(call)
    if (result.ok) return next()
    setBusy(false)
    setErrors(result.fields)
    toast.error(failureText(t, result))
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const isCheck = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value') === 'check'
    const data = new FormData(event.currentTarget)
    const named = (kind: string, all: readonly string[]) =>
      Object.fromEntries(
        all.flatMap((name, index) => {
          const ours = String(data.get(`${kind}-${index}`) ?? name).trim()
          return ours === name ? [] : [[name, ours]]
        }),
      )
    const fields = [...data]
      .filter(([name, value]) => name.startsWith('field-') && value)
      .map(([name, value]) => [name.slice('field-'.length), String(value)])
    const chosen: Plan = {
      edition: (String(data.get('edition') ?? '') || null) as Plan['edition'],
      allDrafts: data.has('allDrafts'),
      redirects: data.has('redirects'),
      fetchPictures: data.has('fetchPictures'),
      site: String(data.get('site') ?? ''),
      fields: Object.fromEntries(fields),
      sections: named(
        'section',
        survey.sections.map(({ name }) => name),
      ),
      authors: named(
        'author',
        survey.authors.map(({ name }) => name),
      ),
    }
    void finish(acts.start({ id, isCheck, plan: chosen }), () => window.location.reload())
  }

  return (
    <form onSubmit={submit} className="grid gap-5">
      {mayPlan && (
        <>
          <div className="grid gap-3 sm:grid-cols-2">
            <Field id="import-edition" label={t('imports.edition')}>
              <Select {...fieldProps('import-edition')} name="edition" defaultValue={plan?.edition ?? ''}>
                <option value="">{t('imports.ownLanguage')}</option>
                {editions.map((edition) => (
                  <option key={edition} value={edition}>
                    {t(`edition.${edition as 'en' | 'uk'}`)}
                  </option>
                ))}
              </Select>
            </Field>
            {survey.format === 'ghost' && (
              <Field
                id="import-site"
                label={t('imports.site')}
                hint={t('imports.siteHint')}
                error={errors['plan.site']}
              >
                <Input
                  {...fieldProps('import-site', errors['plan.site'])}
                  name="site"
                  defaultValue={plan?.site}
                />
              </Field>
            )}
          </div>
          <fieldset className="grid gap-2">
            <legend className="sr-only">{t('imports.choices')}</legend>
            {CHOICES.map((name) => (
              <label key={name} className="flex items-start gap-2.5 text-sm">
                <input
                  type="checkbox"
                  name={name}
                  className="mt-0.5 size-4 accent-accent"
                  defaultChecked={plan ? plan[name] : name === 'redirects' && isWhole}
                />
                <span>
                  {t(`imports.${name}`)}
                  <span className="block text-soft text-xs">{t(`imports.${name}Hint`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          {survey.columns.length > 0 && (
            <ColumnMapping columns={survey.columns} chosen={plan?.fields ?? {}} t={t} />
          )}
          <NameMapping
            kind="section"
            names={survey.sections}
            chosen={plan?.sections ?? {}}
            ours={ourSections}
            t={t}
          />
          <NameMapping kind="author" names={survey.authors} chosen={plan?.authors ?? {}} ours={[]} t={t} />
        </>
      )}
      <div className="flex flex-wrap gap-2">
        {mayPlan && (
          <>
            <Button type="submit" name="what" value="check" disabled={isBusy}>
              {t('imports.check')}
            </Button>
            <Button type="submit" name="what" value="import" variant="primary" disabled={isBusy}>
              {t(state !== 'ready' && done > 0 ? 'imports.goOn' : 'imports.start')}
            </Button>
          </>
        )}
        {!isWorking(state) && (
          <Button
            variant="danger"
            disabled={isBusy}
            onClick={() => void finish(acts.remove(id), () => window.location.assign('/admin/imports'))}
          >
            {t('imports.remove')}
          </Button>
        )}
      </div>
    </form>
  )
}
