import { Badge } from '#components/ui/badge.tsx'
import type { WireState } from '#domain/intake/rules.ts'
import type { DeskLanguage, DeskTranslator } from '#lib/desk-i18n.ts'
import { type WireActions, WireActs } from './wire-acts.client.tsx'

type Item = {
  id: number
  headline: string
  standfirst: string
  url: string
  seenAt: Date
  /** `seenAt` on the newsroom's clock, in words. */
  seen: string
  articleId: number | null
  isNewer: boolean
  near: { id: number; headline: string } | null
  nearItem: {
    id: number
    headline: string
    url: string
    articleId: number | null
    source: { name: string }
  } | null
  source: { name: string; edition: string }
}
type Props = {
  items: Item[]
  state: WireState
  language: DeskLanguage
  t: DeskTranslator
  acts: WireActions
}

/** The items of the wire with what can be done with each. */
export function WireQueue({ items, state, language, t, acts }: Props) {
  return (
    <ul className="border-line border-t">
      {items.map((item) => (
        <li key={item.id} className="flex flex-wrap items-start gap-x-4 gap-y-2 border-line border-b py-3">
          <div className="min-w-0 flex-1 basis-72" lang={item.source.edition}>
            <h2 className="font-medium break-words">{item.headline}</h2>
            {item.standfirst && <p className="line-clamp-2 text-sm text-soft">{item.standfirst}</p>}
            <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-soft text-xs" lang={language}>
              <span>{item.source.name}</span>
              <time dateTime={item.seenAt.toISOString()}>{item.seen}</time>
              {item.url && (
                <a href={item.url} rel="noreferrer" target="_blank" className="underline">
                  {t('wire.original')}
                </a>
              )}
              {item.articleId !== null && (
                <a href={`/admin/articles/${item.articleId}`} className="underline">
                  {t('wire.draft')}
                </a>
              )}
              {item.isNewer && <Badge tone="warn">{t('wire.newer')}</Badge>}
            </p>
            <Near item={item} language={language} t={t} />
          </div>
          <WireActs id={item.id} headline={item.headline} state={state} acts={acts} />
        </li>
      ))}
    </ul>
  )
}

type NearProps = Pick<Props, 'language' | 't'> & { item: Item }

/** What says nearly the same: an article of ours, else another item of the wire. */
function Near({ item: { near, nearItem, source }, language, t }: NearProps) {
  const found = near ?? nearItem
  if (!found) return null
  const articleId = near?.id ?? nearItem?.articleId
  const href = articleId ? `/admin/articles/${articleId}` : nearItem?.url
  return (
    <p className="mt-1 text-xs" lang={language}>
      <Badge tone="warn">{t('wire.near')}</Badge>{' '}
      {href ? (
        <a href={href} rel="noreferrer" className="underline" lang={source.edition}>
          {found.headline}
        </a>
      ) : (
        <span lang={source.edition}>{found.headline}</span>
      )}
      {!near && nearItem && <span className="text-soft"> · {nearItem.source.name}</span>}
    </p>
  )
}
