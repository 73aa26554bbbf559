'use client'

import { Plus, X } from 'lucide-react'
import type { ActionResult } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import type { MenuPlan, MenuTarget } from '#domain/menus/rules.ts'
import { MenuList } from './menu-list.client.tsx'
import { type KeptMenus, type SaveMenus, useMenus } from './use-menus.client.ts'

type Props = {
  edition: Edition
  kept: KeptMenus
  save: SaveMenus
  search: (q: string) => Promise<ActionResult<MenuTarget[]>>
}

const MOST_COLUMNS = 4

/** The menus of an edition: the row at the head, and the columns at the foot. */
export function MenuBoard({ edition, kept, save, search }: Props) {
  const t = useWords()
  const { plan, setPlan, names, learn, errorAt, isStale, isBusy, send } = useMenus(kept, save)
  const column = (index: number, changes: Partial<MenuPlan['footer'][number]>) =>
    setPlan({
      ...plan,
      footer: plan.footer.map((one, at) => (at === index ? { ...one, ...changes } : one)),
    })
  const common = { edition, names, learn, search, errorAt }
  return (
    <form
      className="grid gap-10"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {isStale && (
        <p role="alert" className="rounded-lg bg-warn-soft p-3 text-sm text-warn">
          {t('menus.stale')}
        </p>
      )}
      <section aria-labelledby="menu-header" className="grid gap-2">
        <h2 id="menu-header" className="font-semibold">
          {t('menus.header')}
        </h2>
        {plan.header.length === 0 && <p className="text-soft text-sm">{t('menus.headerFills')}</p>}
        <MenuList
          {...common}
          path="header"
          name={t('menus.header')}
          items={plan.header}
          onChange={(header) => setPlan({ ...plan, header })}
        />
      </section>
      <section aria-labelledby="menu-footer" className="grid gap-4">
        <h2 id="menu-footer" className="font-semibold">
          {t('menus.footer')}
        </h2>
        {plan.footer.length === 0 && <p className="text-soft text-sm">{t('menus.footerFills')}</p>}
        {plan.footer.map(({ title, items }, index) => {
          const path = `footer.${index}`
          const error = errorAt(`${path}.title`)
          const name = t('menus.column', { number: index + 1 })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name, and none is moved
            <fieldset key={index} className="grid gap-2 rounded-lg border border-line p-4">
              <legend className="px-1 font-medium text-sm">{name}</legend>
              <div className="flex items-end gap-2">
                <Field
                  id={`menu-title-${index}`}
                  label={t('menus.columnTitle')}
                  error={error}
                  className="flex-1"
                >
                  <Input
                    {...fieldProps(`menu-title-${index}`, error)}
                    lang={edition}
                    value={title}
                    onChange={(event) => column(index, { title: event.target.value })}
                  />
                </Field>
                <Button
                  variant="ghost"
                  size="icon"
                  aria-label={t('common.remove', { name })}
                  onClick={() => setPlan({ ...plan, footer: plan.footer.filter((_, at) => at !== index) })}
                >
                  <X />
                </Button>
              </div>
              <MenuList
                {...common}
                path={`${path}.items`}
                name={title || name}
                items={items}
                onChange={(next) => column(index, { items: next })}
              />
            </fieldset>
          )
        })}
        {plan.footer.length < MOST_COLUMNS && (
          <div>
            <Button onClick={() => setPlan({ ...plan, footer: [...plan.footer, { title: '', items: [] }] })}>
              <Plus />
              {t('menus.addColumn')}
            </Button>
          </div>
        )}
      </section>
      <div className="sticky bottom-0 border-line border-t bg-canvas/95 py-3 backdrop-blur-sm">
        <Button type="submit" variant="accent" disabled={isBusy}>
          {t('menus.save')}
        </Button>
      </div>
    </form>
  )
}
