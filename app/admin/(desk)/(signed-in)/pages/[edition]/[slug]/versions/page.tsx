import { ArrowLeft } from 'lucide-react'
import { notFound } from 'next/navigation'
import { ChangedField, ChangedText, isSameText } from '#components/admin/versions/changed-text.tsx'
import { RestoreVersion } from '#components/admin/versions/restore-version.client.tsx'
import { VersionList } from '#components/admin/versions/version-list.tsx'
import { isEdition } from '#domain/editions/rules.ts'
import { can } from '#domain/editors/rules.ts'
import { getPageVersions, listPageVersions } from '#domain/pages/editor-queries.ts'
import { requireEditor } from '../../../../../../current-editor.ts'
import { formatDeskTime } from '../../../../../../desk-times.ts'
import { DeskTitle } from '../../../../../../desk-title.tsx'
import { deskWords } from '../../../../../../desk-words.ts'
import { Forbidden } from '../../../../forbidden.tsx'
import { restorePageAction } from './actions.ts'

type Props = {
  params: Promise<{ edition: string; slug: string }>
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>
}

/** What one of the newsroom's own pages said at each saving, and what changed between any two of them. */
export default async function PageVersionsPage({ params, searchParams }: Props) {
  const [editor, { edition, slug }, asked, { language, t }] = await Promise.all([
    requireEditor(),
    params,
    searchParams,
    deskWords(),
  ])
  if (!can(editor, 'page.write')) return <Forbidden />
  if (!isEdition(edition)) notFound()
  const { rows: kept, standing } = await listPageVersions(editor, edition, slug)
  const rows = kept.map(({ number, savedAt, byName }) => ({
    number,
    at: formatDeskTime(savedAt, language),
    by: byName,
    isAutosave: false,
    isLive: number === standing,
  }))
  const rowOf = (number: unknown) => rows.find((row) => row.number === Number(number))
  const [to, from] = [rowOf(asked.to) ?? rows[0], rowOf(asked.from) ?? rows[1] ?? rows[0]]
  if (!to || !from) notFound()
  const found = await getPageVersions(editor, { edition, slug, from: from.number, to: to.number })
  const href = `/admin/pages/${edition}/${slug}`
  const isChoice = rows.length > 1
  return (
    <main className="mx-auto w-full max-w-6xl px-4 pt-6 pb-16">
      <DeskTitle>{t('versions.title')}</DeskTitle>
      <a href={href} className="inline-flex items-center gap-1.5 text-sm text-soft hover:text-ink">
        <ArrowLeft className="size-4" aria-hidden />
        <span lang={edition}>{found.to.title}</span>
      </a>
      <h1 className="mt-2 mb-4 font-semibold text-xl tracking-tight">{t('versions.title')}</h1>
      <div className="grid gap-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <VersionList rows={rows} from={from.number} to={to.number} t={t} />
        <section aria-labelledby="changes" className="grid min-w-0 content-start gap-4">
          <h2 id="changes" className="font-semibold">
            {t(isChoice ? 'versions.between' : 'versions.only', { from: from.at, to: to.at })}
          </h2>
          <div className="flex flex-wrap gap-2">
            {[...new Set([from, to])]
              .filter(({ number }) => number !== standing)
              .map(({ number, at }) => (
                <RestoreVersion
                  key={number}
                  at={at}
                  href={href}
                  asked={{ edition, slug, number, baseVersion: standing }}
                  restore={restorePageAction}
                />
              ))}
          </div>
          {isChoice && found.from.title === found.to.title && isSameText(found.from.body, found.to.body) && (
            <p className="text-soft">{t('versions.same')}</p>
          )}
          {found.from.title !== found.to.title && (
            <ChangedField
              label={t('pages.pageTitle')}
              language={edition}
              from={found.from.title}
              to={found.to.title}
            />
          )}
          <ChangedText
            label={t('pages.body')}
            language={edition}
            from={found.from.body}
            to={found.to.body}
            t={t}
          />
        </section>
      </div>
    </main>
  )
}
