import { DeskPager } from '#components/admin/list/desk-pager.tsx'
import { RedirectCsv } from '#components/admin/redirects/redirect-csv.client.tsx'
import { RedirectForm } from '#components/admin/redirects/redirect-form.client.tsx'
import { RedirectTable } from '#components/admin/redirects/redirect-table.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { can } from '#domain/editors/rules.ts'
import { listRedirects } from '#domain/redirects/editor-queries.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { Forbidden } from '../forbidden.tsx'
import { addRedirectAction, importRedirectsAction, removeRedirectsAction } from './actions.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Old addresses and where their readers are sent. */
export default async function RedirectsPage({ searchParams }: Props) {
  const [editor, { language, t }, asked] = await Promise.all([requireEditor(), deskWords(), searchParams])
  if (!can(editor, 'redirect.manage')) return <Forbidden />
  const { redirects, total, q, page, pages } = await listRedirects(editor, asked)
  const hrefOf = (number: number) =>
    `/admin/redirects?${new URLSearchParams({ ...(q && { q }), page: String(number) })}`
  return (
    <main className="mx-auto grid w-full max-w-5xl gap-6 px-4 pt-6 pb-16">
      <DeskTitle>{t('redirects.title')}</DeskTitle>
      <div>
        <h1 className="font-semibold text-xl tracking-tight">{t('redirects.title')}</h1>
        <p className="mt-1 max-w-2xl text-soft text-sm">{t('redirects.explain')}</p>
      </div>
      <WhenReady>
        <RedirectForm add={addRedirectAction} />
        <RedirectCsv send={importRedirectsAction} />
      </WhenReady>
      <section aria-labelledby="all-redirects" className="border-line border-t pt-4">
        <div className="mb-3 flex flex-wrap items-end gap-3">
          <h2 id="all-redirects" className="font-semibold">
            {t('redirects.all')} <span className="font-normal text-soft tabular-nums">{total}</span>
          </h2>
          <search className="ml-auto">
            <form className="flex min-w-0 gap-2">
              <Field id="redirect-q" label={t('redirects.search')} hideLabel>
                <Input
                  {...fieldProps('redirect-q')}
                  type="search"
                  name="q"
                  defaultValue={q}
                  placeholder={t('redirects.search')}
                />
              </Field>
              <Button type="submit">{t('redirects.find')}</Button>
            </form>
          </search>
        </div>
        {redirects.length > 0 ? (
          <RedirectTable
            rows={redirects.map(({ createdAt, ...row }) => ({
              ...row,
              at: formatDeskTime(createdAt.toISOString(), language),
            }))}
            remove={removeRedirectsAction}
          />
        ) : (
          <p className="border-line border-y py-16 text-center text-soft">
            {t(q ? 'redirects.noneFound' : 'redirects.none')}
          </p>
        )}
        <DeskPager page={page} pages={pages} hrefOf={hrefOf} t={t} />
      </section>
    </main>
  )
}
