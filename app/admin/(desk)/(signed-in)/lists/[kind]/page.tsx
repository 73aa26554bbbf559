import { Search } from 'lucide-react'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { DeskPager } from '#components/admin/list/desk-pager.tsx'
import { SubmitOnChange } from '#components/admin/list/submit-on-change.client.tsx'
import { SectionOrder } from '#components/admin/terms/section-order.client.tsx'
import { TermTable } from '#components/admin/terms/term-table.tsx'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { can } from '#domain/editors/rules.ts'
import { listTermsForDesk } from '#domain/terms/editor-queries.ts'
import { isTermKind } from '#domain/terms/rules.ts'
import { env } from '#lib/env.ts'
import { requireEditor } from '../../../../current-editor.ts'
import { DeskTitle } from '../../../../desk-title.tsx'
import { deskWords } from '../../../../desk-words.ts'
import { Forbidden } from '../../forbidden.tsx'
import { orderSectionsAction } from '../actions.ts'

type Props = {
  params: Promise<{ kind: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const filterSchema = z.object({
  q: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export default async function TermsPage({ params, searchParams }: Props) {
  const [editor, { language, t }, { kind }] = await Promise.all([requireEditor(), deskWords(), params])
  if (!isTermKind(kind)) notFound()
  if (!can(editor, 'list.write')) return <Forbidden />
  const { q, page } = filterSchema.parse(await searchParams)
  const { lines, total, pages } = await listTermsForDesk(editor, kind, { q, page })
  const path = `/admin/lists/${kind}`
  const hrefOf = (number: number) =>
    `${path}?${new URLSearchParams({ ...(q ? { q } : {}), page: String(number) })}`
  const mayWrite = can(editor, kind === 'section' ? 'section.write' : 'list.write')
  return (
    <main className="mx-auto w-full max-w-4xl px-4 pt-6 pb-16">
      <DeskTitle>{t(`desk.places.${kind}`)}</DeskTitle>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="font-semibold text-xl tracking-tight">{t(`desk.places.${kind}`)}</h1>
        <p className="text-sm text-soft tabular-nums">{t('terms.count', { count: total })}</p>
        {mayWrite && (
          <Button asChild variant="primary" className="ml-auto">
            <a href={`${path}/new`}>{t(`terms.new.${kind}`)}</a>
          </Button>
        )}
      </div>
      <search>
        <SubmitOnChange action={path} label={t('terms.search')} className="mb-4 sm:w-80">
          <div className="relative">
            <Search aria-hidden className="pointer-events-none absolute top-2 left-2.5 size-4 text-soft" />
            <Input
              type="search"
              name="q"
              defaultValue={q}
              aria-label={t('terms.search')}
              placeholder={t('terms.search')}
              className="pl-8"
            />
          </div>
        </SubmitOnChange>
      </search>
      {lines.length > 0 ? (
        <TermTable kind={kind} lines={lines} editions={env.EDITIONS} t={t} />
      ) : (
        <p className="border-line border-y py-16 text-center text-soft">
          {t(q ? 'terms.none' : 'terms.empty')}
        </p>
      )}
      <DeskPager page={page} pages={pages} hrefOf={hrefOf} t={t} />
      {kind === 'section' && mayWrite && !q && lines.length > 1 && (
        <SectionOrder
          sections={lines.map(({ id, slug, names }) => ({ id, name: names[language] ?? names.en ?? slug }))}
          save={orderSectionsAction}
        />
      )}
    </main>
  )
}
