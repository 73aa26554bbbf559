import { NoticeList } from '#components/admin/notices/notice-list.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { listOwnNotices } from '#domain/notices/editor-queries.ts'
import { sayProblem } from '#lib/desk-problems.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'

export default async function NoticesPage() {
  const [editor, { language, t }] = await Promise.all([requireEditor(), deskWords()])
  const notices = await listOwnNotices(editor)
  return (
    <main className="mx-auto w-full max-w-3xl px-4 pt-6 pb-16">
      <DeskTitle>{t('notices.title')}</DeskTitle>
      <h1 className="font-semibold text-xl tracking-tight">{t('notices.title')}</h1>
      {notices.length > 0 ? (
        <WhenReady>
          <NoticeList
            notices={notices.map(({ createdAt, excerpt, ...notice }) => ({
              ...notice,
              // Why a time was missed is said by the program; everything else by people.
              excerpt: notice.kind === 'missed' ? sayProblem(language, excerpt) : excerpt,
              at: formatDeskTime(createdAt, language),
            }))}
          />
        </WhenReady>
      ) : (
        <div className="mt-4 grid justify-items-center gap-1 border-line border-y py-16 text-center">
          <p className="font-medium">{t('notices.none')}</p>
          <p className="text-sm text-soft">{t('notices.noneHint')}</p>
        </div>
      )}
      <p className="pt-4 text-sm text-soft">
        <a href="/admin/account#notice-mail" className="underline underline-offset-4">
          {t('notices.toMail')}
        </a>
      </p>
    </main>
  )
}
