import { DemandChoice } from '#components/admin/people/demand-choice.client.tsx'
import { PeopleScreen } from '#components/admin/people/people-screen.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { listPeople, readPeopleSetting } from '#domain/editors/editor-queries.ts'
import { listInvitations } from '#domain/editors/links/editor-queries.ts'
import { can } from '#domain/editors/rules.ts'
import { requireEditor } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import { Forbidden } from '../forbidden.tsx'
import { peopleActions } from './people-actions.ts'

export default async function PeoplePage() {
  const [editor, { language, t }] = await Promise.all([requireEditor(), deskWords()])
  if (!can(editor, 'editors.manage')) return <Forbidden />
  const [people, invitations, demand] = await Promise.all([
    listPeople(editor),
    listInvitations(editor),
    readPeopleSetting(editor),
  ])
  const now = new Date()
  const time = (at: Date) => formatDeskTime(at.toISOString(), language)
  return (
    <main className="mx-auto w-full max-w-5xl px-4 pt-6 pb-16">
      <DeskTitle>{t('people.title')}</DeskTitle>
      <WhenReady>
        <PeopleScreen
          people={people.map(({ id, name, email, role, lastSeenAt, switchedOffAt, hasSecondFactor }) => ({
            id,
            name,
            email,
            role,
            hasSecondFactor,
            seen: lastSeenAt ? time(lastSeenAt) : '',
            isOff: switchedOffAt !== null,
            isSelf: id === editor.id,
          }))}
          invitations={invitations.map(({ id, name, email, role, expiresAt }) => {
            const isExpired = expiresAt <= now
            const words = { role: t(`account.roles.${role}`), at: time(expiresAt) }
            return {
              id,
              name,
              email,
              isExpired,
              terms: t(isExpired ? 'people.expired' : 'people.invitedAs', words),
            }
          })}
          actions={peopleActions}
        />
        <DemandChoice
          isOn={demand.value.demandsSecondFactor}
          version={demand.version}
          save={peopleActions.demandSecondFactor}
        />
      </WhenReady>
    </main>
  )
}
