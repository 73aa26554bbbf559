import { PushTargets } from '#components/admin/push/push-targets.client.tsx'
import { TroubledDeliveries } from '#components/admin/push/troubled-deliveries.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { can } from '#domain/editors/rules.ts'
import { getPushForDesk } from '#domain/push/editor-queries.ts'
import { sayProblem } from '#lib/desk-problems.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { Forbidden } from '../forbidden.tsx'
import {
  addTargetAction,
  dismissDeliveryAction,
  removeTargetAction,
  replayDeliveryAction,
  setTargetActiveAction,
} from './actions.ts'

export default async function PushPage() {
  const [editor, { language, t }] = await Promise.all([requireEditor(), deskWords()])
  if (!can(editor, 'push.manage')) return <Forbidden />
  const { targets, troubled } = await getPushForDesk(editor)
  const time = (iso: string) => formatDeskTime(iso, language)
  return (
    <main className="mx-auto grid w-full max-w-4xl gap-10 px-4 pt-6 pb-16">
      <DeskTitle>{t('push.title')}</DeskTitle>
      <div>
        <h1 className="font-semibold text-xl tracking-tight">{t('push.title')}</h1>
        <p className="mt-1 max-w-2xl text-sm text-soft">{t('push.explain')}</p>
      </div>
      <WhenReady>
        <PushTargets
          targets={targets.map(({ lastAt, ...target }) => ({ ...target, last: lastAt && time(lastAt) }))}
          add={addTargetAction}
          setActive={setTargetActiveAction}
          remove={removeTargetAction}
        />
        <TroubledDeliveries
          deliveries={troubled.map(({ id, state, attempts, problem, dueAt, createdAt, target, article }) => ({
            id,
            isDead: state === 'dead',
            attempts,
            problem: sayProblem(language, problem),
            due: time(dueAt),
            since: time(createdAt),
            target: target.name,
            articleId: article.id,
            headline: article.headline,
            edition: article.edition,
          }))}
          replay={replayDeliveryAction}
          dismiss={dismissDeliveryAction}
        />
      </WhenReady>
    </main>
  )
}
