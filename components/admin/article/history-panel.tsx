import type { DeskTranslator } from '#lib/desk-i18n.ts'
import type { DeskArticle } from './desk-article.ts'
import { PanelSection } from './panel-section.tsx'

const SHOWN = 12

/** Which versions were saved, by whom. */
export function HistoryPanel({ article, t }: { article: DeskArticle; t: DeskTranslator }) {
  return (
    <>
      {article.versions.length > 0 && (
        <PanelSection title={t('history.title')}>
          <ol className="grid gap-1.5 text-sm tabular-nums">
            {article.versions.slice(0, SHOWN).map((version) => (
              <li key={version.number} className="flex gap-2">
                <span className="w-6 text-right text-soft">{version.number}</span>
                <span>
                  {version.at}
                  {version.by && <span className="text-soft"> · {version.by}</span>}
                  {version.isAutosave && <span className="text-soft"> · {t('history.autosave')}</span>}
                  {version.number === article.publishedVersion && (
                    <span className="text-ok"> · {t('history.live')}</span>
                  )}
                </span>
              </li>
            ))}
          </ol>
          <a
            href={`/admin/articles/${article.id}/versions`}
            className="mt-2 inline-block text-sm underline underline-offset-4"
          >
            {t('history.all')}
          </a>
        </PanelSection>
      )}
    </>
  )
}
