import { ArrowLeft } from 'lucide-react'
import { notFound } from 'next/navigation'
import { lookupIn } from '#components/admin/merge/field-text.ts'
import { RestoreVersion } from '#components/admin/versions/restore-version.client.tsx'
import { VersionChanges } from '#components/admin/versions/version-changes.tsx'
import { VersionList } from '#components/admin/versions/version-list.tsx'
import { isAppError } from '#lib/errors.ts'
import { requireEditor } from '../../../../../current-editor.ts'
import { DeskTitle } from '../../../../../desk-title.tsx'
import { deskWords } from '../../../../../desk-words.ts'
import { restoreVersionAction } from './actions.ts'
import { loadVersions } from './load-versions.ts'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>
}

async function read(id: string, from: unknown, to: unknown) {
  const [editor, { language }] = await Promise.all([requireEditor(), deskWords()])
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound()
  return loadVersions(editor, { id: Number(id), from: Number(from), to: Number(to) }, language).catch(
    (error) => {
      if (isAppError(error) && error.code === 'not_found') notFound()
      throw error
    },
  )
}

/** The versions of an article, and what changed between any two of them. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const [{ id }, { from, to }, { t }] = await Promise.all([params, searchParams, deskWords()])
  const found = await read(id, from, to)
  const { rows, compared, mayRestore, newest } = found
  const isChoice = rows.length > 1
  return (
    <main className="mx-auto w-full max-w-6xl px-4 pt-6 pb-16">
      <DeskTitle>{t('versions.title')}</DeskTitle>
      <a
        href={`/admin/articles/${id}`}
        className="inline-flex items-center gap-1.5 text-sm text-soft hover:text-ink"
      >
        <ArrowLeft className="size-4" aria-hidden />
        <span lang={found.edition}>{found.headline || t('article.untitled')}</span>
      </a>
      <h1 className="mt-2 mb-4 font-semibold text-xl tracking-tight">{t('versions.title')}</h1>
      {compared ? (
        <div className="grid gap-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <VersionList rows={rows} from={compared.from.number} to={compared.to.number} t={t} />
          <section aria-labelledby="changes" className="grid min-w-0 content-start gap-4">
            <h2 id="changes" className="font-semibold">
              {t(isChoice ? 'versions.between' : 'versions.only', {
                from: compared.from.at,
                to: compared.to.at,
              })}
            </h2>
            {mayRestore && (
              <div className="flex flex-wrap gap-2">
                {[...new Set([compared.from, compared.to])]
                  .filter(({ number }) => number !== newest)
                  .map(({ number, at }) => (
                    <RestoreVersion
                      key={number}
                      at={at}
                      href={`/admin/articles/${found.id}`}
                      asked={{ id: found.id, number, baseVersion: newest }}
                      restore={restoreVersionAction}
                    />
                  ))}
              </div>
            )}
            {isChoice && (
              <VersionChanges
                from={compared.from.content}
                to={compared.to.content}
                lookup={lookupIn(compared.names)}
                t={t}
              />
            )}
          </section>
        </div>
      ) : (
        <p className="border-line border-y py-16 text-center font-medium">{t('versions.none')}</p>
      )}
    </main>
  )
}
