'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, FieldError, fieldProps } from '#components/ui/field.tsx'
import { Input, Textarea } from '#components/ui/input.tsx'
import { slugFromHeadline } from '#domain/articles/slug.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { Term, TermKind } from '#domain/terms/rules.ts'
import { PortraitField } from './portrait-field.client.tsx'
import { draftOf, TERM_FIELDS, termOf } from './term-draft.ts'

type Props = {
  kind: TermKind
  term: Term | null
  editions: readonly Edition[]
  save: (input: unknown) => Promise<ActionResult<{ id: number }>>
}

const LONG = ['bio', 'description', 'links']

/** The form of a section, a tag, an author, a place or an agency. */
export function TermForm({ kind, term, editions, save }: Props) {
  const t = useWords()
  const [draft, setDraft] = useState(() => draftOf(kind, term, editions))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isBusy, setBusy] = useState(false)
  const { texts, columns } = TERM_FIELDS[kind]
  const isNew = term === null

  function setText(edition: Edition, name: string, value: string) {
    setDraft((now) => {
      const all = { ...now.texts, [edition]: { ...now.texts[edition], [name]: value } }
      // The address of a new one follows its first name until somebody writes another.
      const before = slugFromHeadline(now.texts[editions[0] ?? 'en']?.name ?? '')
      const follows = isNew && name === 'name' && edition === editions[0] && now.slug === before
      return { ...now, texts: all, slug: follows ? slugFromHeadline(value) : now.slug }
    })
  }

  async function send() {
    if (isBusy) return
    setBusy(true)
    const done = await settle(save(termOf(kind, term?.id ?? null, draft)))
    setBusy(false)
    if (!done.ok) {
      setErrors(done.fields)
      const first = Object.keys(done.fields)[0]
      if (first) document.getElementById(`term-${first.replaceAll('.', '-')}`)?.focus()
      return toast.error(failureText(t, done))
    }
    setErrors({})
    if (isNew) window.location.assign(`/admin/lists/${kind}/${done.value.id}`)
    else toast.success(t('terms.saved'))
  }

  const control = (id: string, path: string, name: string, value: string, set: (value: string) => void) => {
    const shared = {
      ...fieldProps(`term-${id}`, errorAt(errors, path)),
      value,
      onChange: (event: { target: { value: string } }) => set(event.target.value),
    }
    return LONG.includes(name) ? <Textarea {...shared} /> : <Input {...shared} />
  }

  return (
    <form
      className="grid max-w-2xl gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div className="grid items-start gap-5 sm:grid-cols-2">
        {(kind === 'agency' ? editions.slice(0, 1) : editions).map((edition) => (
          <div key={edition} lang={edition} className="grid gap-3">
            {texts.map((name) => (
              <Field
                key={name}
                id={`term-texts-${edition}-${name}`}
                label={
                  kind === 'agency'
                    ? t('terms.name')
                    : t(`terms.${name === 'name' ? 'nameIn' : name}`, { edition: t(`edition.${edition}`) })
                }
                error={errors[`texts.${edition}.${name}`]}
              >
                {control(
                  `texts-${edition}-${name}`,
                  `texts.${edition}.${name}`,
                  name,
                  draft.texts[edition]?.[name] ?? '',
                  (value) => setText(edition, name, value),
                )}
              </Field>
            ))}
          </div>
        ))}
      </div>
      <FieldError id="term-texts" error={errors.texts} />
      <Field
        id="term-slug"
        label={t('terms.slug')}
        hint={isNew ? undefined : t('terms.slugHint')}
        error={errors.slug}
      >
        {control('slug', 'slug', 'slug', draft.slug, (slug) => setDraft((now) => ({ ...now, slug })))}
      </Field>
      {columns.map((name) => (
        <Field
          key={name}
          id={`term-${name}`}
          label={t(`terms.${name}`)}
          hint={name === 'color' || name === 'links' ? t(`terms.${name}Hint`) : undefined}
          error={errorAt(errors, name)}
        >
          {control(name, name, name, draft.columns[name] ?? '', (value) =>
            setDraft((now) => ({ ...now, columns: { ...now.columns, [name]: value } })),
          )}
        </Field>
      ))}
      {kind === 'author' && (
        <PortraitField
          pictureId={draft.pictureId}
          onChange={(pictureId) => setDraft((now) => ({ ...now, pictureId }))}
        />
      )}
      <div>
        <Button type="submit" variant="primary" disabled={isBusy}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}

/** What is wrong with a field, or with the first wrong line of one that holds several. */
function errorAt(errors: Record<string, string>, path: string): string | undefined {
  return errors[path] ?? Object.entries(errors).find(([at]) => at.startsWith(`${path}.`))?.[1]
}
