import { DeskPager } from '#components/admin/list/desk-pager.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { WireQueue } from '#components/admin/wire/wire-queue.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { can } from '#domain/editors/rules.ts'
import { listWire } from '#domain/intake/editor-queries.ts'
import { WIRE_STATES } from '#domain/intake/rules.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { ignoreWireAction, restoreWireAction, takeWireAction } from './actions.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function WirePage({ searchParams }: Props) {
  const [editor, { language, t }, asked] = await Promise.all([requireEditor(), deskWords(), searchParams])
  const { items, state, page, pages } = await listWire(editor, asked)
  const hrefOf = (number: number) => `/admin/wire?${new URLSearchParams({ state, page: String(number) })}`
  return (
    <main className="mx-auto w-full max-w-4xl px-4 pt-6 pb-16">
      <DeskTitle>{t('wire.title')}</DeskTitle>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="font-semibold text-xl tracking-tight">{t('wire.title')}</h1>
        {can(editor, 'wire.manage') && (
          <Button asChild className="ml-auto">
            <a href="/admin/wire/sources">{t('wire.sources')}</a>
          </Button>
        )}
      </div>
      <nav aria-label={t('wire.queue')} className="mb-2 flex gap-1">
        {WIRE_STATES.map((one) => (
          <a
            key={one}
            href={`/admin/wire?state=${one}`}
            aria-current={one === state ? 'page' : undefined}
            className={cn(
              'rounded-md px-3 py-1.5 text-sm',
              one === state ? 'bg-sunken font-medium text-ink' : 'text-soft hover:bg-sunken/60',
            )}
          >
            {t(`wire.states.${one}`)}
          </a>
        ))}
      </nav>
      {items.length > 0 ? (
        <WhenReady>
          <WireQueue
            items={items.map((item) => ({
              ...item,
              seen: formatDeskTime(item.seenAt.toISOString(), language),
            }))}
            state={state}
            language={language}
            t={t}
            acts={{ take: takeWireAction, ignore: ignoreWireAction, restore: restoreWireAction }}
          />
        </WhenReady>
      ) : (
        <p className="border-line border-y py-16 text-center text-soft">{t(`wire.none.${state}`)}</p>
      )}
      <DeskPager page={page} pages={pages} hrefOf={hrefOf} t={t} />
    </main>
  )
}
