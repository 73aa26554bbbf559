import { AuditFilters } from '#components/admin/audit/audit-filters.tsx'
import { AuditTable } from '#components/admin/audit/audit-table.tsx'
import { actWords, detailWords, subjectWords } from '#components/admin/audit/audit-words.ts'
import { KeysetPager } from '#components/admin/list/keyset-pager.tsx'
import { Button } from '#components/ui/button.tsx'
import { listPeopleForDesk } from '#domain/articles/editor-queries.ts'
import { searchAudit } from '#domain/audit/editor-queries.ts'
import { AUDIT_ACTS } from '#domain/audit/rules.ts'
import { auditFilterSchema } from '#domain/audit/schema.ts'
import { can } from '#domain/editors/rules.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { Forbidden } from '../forbidden.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Who did what, when and from where: a log that only grows. */
export default async function AuditPage({ searchParams }: Props) {
  const [editor, { language, t }, search] = await Promise.all([requireEditor(), deskWords(), searchParams])
  if (!can(editor, 'audit.read')) return <Forbidden />
  const asked = (name: string) => search[name] ?? null
  const filter = auditFilterSchema.parse(
    Object.fromEntries(Object.keys(auditFilterSchema.shape).map((name) => [name, asked(name)])),
  )
  const [{ entries, next }, people] = await Promise.all([
    searchAudit(editor, filter),
    listPeopleForDesk(editor),
  ])
  const query = (before: number | null) => {
    const all = Object.entries({ ...filter, before }).filter(([, value]) => value)
    return new URLSearchParams(all.map(([name, value]) => [name, String(value)])).toString()
  }
  const time = (iso: string) => formatDeskTime(iso, language)
  const kinds = [...new Set(AUDIT_ACTS.map((act) => act.split('.')[0] ?? ''))]
  return (
    <main className="mx-auto w-full max-w-6xl px-4 pt-6 pb-16">
      <DeskTitle>{t('audit.title')}</DeskTitle>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="font-semibold text-xl tracking-tight">{t('audit.title')}</h1>
        <Button asChild className="ml-auto">
          <a href={`/admin/api/audit.csv?${query(null)}`} download>
            {t('audit.export')}
          </a>
        </Button>
      </div>
      <AuditFilters
        filter={filter}
        people={people}
        acts={AUDIT_ACTS.map((act) => ({ id: act, words: actWords(t, act) }))}
        kinds={kinds.map((kind) => ({ id: kind, words: actWords(t, kind) }))}
        t={t}
      />
      {entries.length > 0 ? (
        <AuditTable
          t={t}
          rows={entries.map((entry) => ({
            id: entry.id,
            at: time(entry.at),
            who: entry.editorName || t('audit.program'),
            address: entry.address,
            act: actWords(t, entry.act),
            name: subjectWords(t, {
              kind: entry.subjectKind,
              id: entry.subjectId,
              name: entry.subjectName,
            }),
            href: entry.subjectKind === 'article' ? `/admin/articles/${entry.subjectId}` : null,
            detail: detailWords(t, entry.detail, time),
          }))}
        />
      ) : (
        <p className="border-line border-y py-16 text-center font-medium">{t('audit.none')}</p>
      )}
      <KeysetPager
        newer={filter.before === null ? null : `/admin/audit?${query(null)}`}
        older={next === null ? null : `/admin/audit?${query(next)}`}
        t={t}
      />
    </main>
  )
}
