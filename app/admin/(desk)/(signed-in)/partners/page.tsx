import { PartnerList } from '#components/admin/partners/partner-list.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { can } from '#domain/editors/rules.ts'
import { listPartnersForDesk } from '#domain/partners/editor-queries.ts'
import { listSectionsForDesk } from '#domain/sections/editor-queries.ts'
import { env } from '#lib/env.ts'
import { newsroomDay } from '#lib/time.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { Forbidden } from '../forbidden.tsx'
import { addPartnerAction, revokePartnerAction } from './actions.ts'

export default async function PartnersPage() {
  const [editor, { language, t }] = await Promise.all([requireEditor(), deskWords()])
  if (!can(editor, 'partner.manage')) return <Forbidden />
  const [partners, sections] = await Promise.all([
    listPartnersForDesk(editor),
    listSectionsForDesk(editor, env.DEFAULT_EDITION),
  ])
  const today = newsroomDay(new Date())
  return (
    <main className="mx-auto grid w-full max-w-4xl gap-8 px-4 pt-6 pb-16">
      <DeskTitle>{t('partners.title')}</DeskTitle>
      <div>
        <h1 className="font-semibold text-xl tracking-tight">{t('partners.title')}</h1>
        <p className="mt-1 max-w-2xl text-sm text-soft">{t('partners.explain')}</p>
      </div>
      <WhenReady>
        <PartnerList
          partners={partners.map(({ uses, createdAt, revokedAt, lastAt, ...partner }) => ({
            ...partner,
            since: formatDeskTime(createdAt, language),
            revoked: revokedAt && formatDeskTime(revokedAt, language),
            last: lastAt && formatDeskTime(lastAt, language),
            today: uses.find(({ day }) => day === today)?.requests ?? 0,
            fortnight: uses.reduce((sum, { requests }) => sum + requests, 0),
          }))}
          sections={sections.map(({ slug, name }) => ({ slug, name }))}
          add={addPartnerAction}
          revoke={revokePartnerAction}
        />
      </WhenReady>
    </main>
  )
}
