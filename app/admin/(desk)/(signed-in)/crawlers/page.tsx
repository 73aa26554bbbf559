import { CrawlerChart } from '#components/admin/crawlers/crawler-chart.client.tsx'
import { CrawlerForm } from '#components/admin/crawlers/crawler-form.client.tsx'
import { CrawlerTable } from '#components/admin/crawlers/crawler-table.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { getCrawlersForDesk } from '#domain/crawlers/editor-queries.ts'
import { can } from '#domain/editors/rules.ts'
import { requireEditor } from '../../../current-editor.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { Forbidden } from '../forbidden.tsx'
import { saveCrawlerPolicyAction } from './actions.ts'

export default async function CrawlersPage() {
  const [editor, { t }] = await Promise.all([requireEditor(), deskWords()])
  if (!can(editor, 'settings.manage')) return <Forbidden />
  const { policy, days } = await getCrawlersForDesk(editor)
  return (
    <main className="mx-auto grid w-full max-w-6xl gap-8 px-4 pt-6 pb-16 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <DeskTitle>{t('crawlers.title')}</DeskTitle>
      <div className="lg:col-span-2">
        <h1 className="font-semibold text-xl tracking-tight">{t('crawlers.title')}</h1>
        <p className="mt-1 text-soft">{t('crawlers.explain')}</p>
      </div>
      <WhenReady>
        <CrawlerForm policy={policy} save={saveCrawlerPolicyAction} />
      </WhenReady>
      <section aria-labelledby="came" className="grid content-start gap-4">
        <h2 id="came" className="font-semibold">
          {t('crawlers.came')}
        </h2>
        {days.length === 0 ? (
          <p className="text-soft text-sm">{t('crawlers.none')}</p>
        ) : (
          <>
            <CrawlerChart days={days} />
            <CrawlerTable days={days} t={t} />
          </>
        )}
      </section>
    </main>
  )
}
