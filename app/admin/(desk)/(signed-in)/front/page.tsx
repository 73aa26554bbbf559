import { BreakingForm } from '#components/admin/front/breaking-form.client.tsx'
import { FrontBoard } from '#components/admin/front/front-board.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { findBreakingForDesk } from '#domain/breaking/editor-queries.ts'
import { isEdition } from '#domain/editions/rules.ts'
import { can } from '#domain/editors/rules.ts'
import { getFrontForDesk } from '#domain/front/editor-queries.ts'
import type { FrontSlots } from '#domain/front/rules.ts'
import { env } from '#lib/env.ts'
import { localMinute } from '#lib/time.ts'
import { requireEditor } from '../../../current-editor.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { Forbidden } from '../forbidden.tsx'
import {
  announceBreakingAction,
  endBreakingAction,
  publishFrontAction,
  saveFrontAction,
  searchFrontAction,
} from './actions.ts'

const HOUR_MS = 3_600_000

type Props = { searchParams: Promise<{ edition?: string | string[] }> }

export default async function FrontDeskPage({ searchParams }: Props) {
  const [editor, { t }, { edition: given }] = await Promise.all([requireEditor(), deskWords(), searchParams])
  if (!can(editor, 'front.arrange')) return <Forbidden />
  const asked = typeof given === 'string' && isEdition(given) ? given : env.DEFAULT_EDITION
  const edition = env.EDITIONS.includes(asked) ? asked : env.DEFAULT_EDITION
  const [plan, strip] = await Promise.all([
    getFrontForDesk(editor, edition),
    findBreakingForDesk(editor, edition),
  ])
  const headlines = new Map(plan.cards.map(({ id, headline }) => [id, headline]))
  const placesOf = (slots: FrontSlots) =>
    slots.map(
      (slot) =>
        slot && {
          articleId: slot.articleId,
          headline: headlines.get(slot.articleId) ?? t('front.gone', { id: slot.articleId }),
          until: slot.until ? localMinute(slot.until) : '',
        },
    )
  const search = searchFrontAction.bind(null, edition)
  return (
    <main className="mx-auto w-full max-w-4xl px-4 pt-6 pb-24">
      <DeskTitle>{t('desk.places.front')}</DeskTitle>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="font-semibold text-xl tracking-tight">{t('desk.places.front')}</h1>
        <nav aria-label={t('list.edition')} className="flex gap-1 text-sm">
          {env.EDITIONS.map((code) => (
            <a
              key={code}
              href={`/admin/front?edition=${code}`}
              aria-current={code === edition ? 'page' : undefined}
              className="rounded-md px-2 py-1 text-soft hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:text-ink"
            >
              {t(`edition.${code}`)}
            </a>
          ))}
        </nav>
      </div>
      <p className="mb-4 text-sm text-soft">{t('front.hint', { zone: env.SITE_TIMEZONE })}</p>
      <WhenReady key={edition}>
        <FrontBoard
          edition={edition}
          initial={{ places: placesOf(plan.draft), version: plan.version }}
          live={placesOf(plan.live)}
          actions={{ search, save: saveFrontAction, publish: publishFrontAction }}
        />
        <section aria-labelledby="breaking-title" className="mt-12 max-w-xl">
          <h2 id="breaking-title" className="mb-2 font-semibold text-lg tracking-tight">
            {t('breaking.title')}
          </h2>
          <BreakingForm
            edition={edition}
            shown={strip && { text: strip.text, until: localMinute(strip.endsAt), article: strip.article }}
            suggestedEnd={localMinute(new Date(Date.now() + HOUR_MS))}
            zone={env.SITE_TIMEZONE}
            search={search}
            announce={announceBreakingAction}
            end={endBreakingAction.bind(null, edition)}
          />
        </section>
      </WhenReady>
    </main>
  )
}
