'use client'

import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input, Textarea } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import { POLICIES } from '#domain/paper/rules.ts'
import { AccentField } from './accent-field.client.tsx'
import { EditionTexts } from './edition-texts.client.tsx'
import { LogoField } from './logo-field.client.tsx'
import { type KeptPaper, type SavePaper, usePaperForm } from './use-paper-form.client.ts'

type Props = {
  kept: KeptPaper
  editions: readonly Edition[]
  fallbackName: string
  pages: readonly { slug: string; title: string }[]
  save: SavePaper
}

const LOOKS = ['light', 'dark'] as const
const GROUP = 'grid gap-x-8 gap-y-5 border-line border-t pt-5 md:grid-cols-2'

/** What the paper says of itself: names, looks, contacts, and which page answers which question. */
export function PaperForm({ kept, editions, fallbackName, pages, save }: Props) {
  const t = useWords()
  const form = usePaperForm(kept, save)
  const { value, change, errorAt } = form
  return (
    <form
      className="grid gap-8"
      onSubmit={(event) => {
        event.preventDefault()
        void form.send()
      }}
    >
      {form.isStale && (
        <p role="alert" className="rounded-lg bg-warn-soft p-3 text-sm text-warn">
          {t('paper.stale')}
        </p>
      )}
      <section aria-label={t('paper.words')} className={GROUP}>
        <h2 className="font-semibold md:col-span-2">{t('paper.words')}</h2>
        {editions.map((edition) => (
          <EditionTexts key={edition} {...{ edition, value, fallbackName, errorAt, change }} />
        ))}
      </section>
      <section aria-label={t('paper.looks')} className={GROUP}>
        <h2 className="font-semibold md:col-span-2">{t('paper.looks')}</h2>
        {LOOKS.map((look) => (
          <LogoField
            key={look}
            look={look}
            logo={value.logos[look]}
            error={errorAt(`logos.${look}`)}
            onChange={(logo) => change({ logos: { ...value.logos, [look]: logo } })}
          />
        ))}
        {LOOKS.map((look) => (
          <AccentField
            key={look}
            look={look}
            value={value.accents[look]}
            error={errorAt(`accents.${look}`)}
            onChange={(colour) => change({ accents: { ...value.accents, [look]: colour } })}
          />
        ))}
      </section>
      <section aria-label={t('paper.contacts')} className={GROUP}>
        <h2 className="font-semibold md:col-span-2">{t('paper.contacts')}</h2>
        <Field id="paper-email" label={t('paper.email')} error={errorAt('email')}>
          <Input
            {...fieldProps('paper-email', errorAt('email'))}
            type="email"
            value={value.email}
            onChange={(event) => change({ email: event.target.value })}
          />
        </Field>
        <Field id="paper-phone" label={t('paper.phone')} error={errorAt('phone')}>
          <Input
            {...fieldProps('paper-phone', errorAt('phone'))}
            type="tel"
            value={value.phone}
            onChange={(event) => change({ phone: event.target.value })}
          />
        </Field>
        <Field
          id="paper-social"
          label={t('paper.social')}
          hint={t('paper.socialHint')}
          error={errorAt('social')}
          className="md:col-span-2"
        >
          <Textarea
            {...fieldProps('paper-social', errorAt('social'))}
            spellCheck={false}
            value={form.social}
            onChange={(event) => form.setSocial(event.target.value)}
          />
        </Field>
      </section>
      <section aria-label={t('paper.policies')} className={GROUP}>
        <div className="md:col-span-2">
          <h2 className="font-semibold">{t('paper.policies')}</h2>
          <p className="mt-1 text-soft text-sm">{t('paper.policiesHint')}</p>
        </div>
        {POLICIES.map((policy) => (
          <Field key={policy} id={`paper-${policy}`} label={t(`paper.policy.${policy}`)}>
            <Select
              id={`paper-${policy}`}
              value={value.policies[policy]}
              onChange={(event) => change({ policies: { ...value.policies, [policy]: event.target.value } })}
            >
              <option value="">{t('paper.noPage')}</option>
              {pages.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </section>
      <div className="sticky bottom-0 border-line border-t bg-canvas/95 py-3 backdrop-blur-sm">
        <Button type="submit" variant="accent" disabled={form.isBusy}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
