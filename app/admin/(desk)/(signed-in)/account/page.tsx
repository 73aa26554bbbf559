import { redirect } from 'next/navigation'
import { LanguageChoice } from '#components/admin/account/language-choice.client.tsx'
import { NameForm } from '#components/admin/account/name-form.client.tsx'
import { NoticeMailChoice } from '#components/admin/account/notice-mail-choice.client.tsx'
import { PasskeyList } from '#components/admin/account/passkey-list.client.tsx'
import { PasswordForm } from '#components/admin/account/password-form.client.tsx'
import { SecondFactor } from '#components/admin/account/second-factor.client.tsx'
import { SessionList } from '#components/admin/account/session-list.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { listOwnPasskeys, listOwnSessions } from '#domain/editors/editor-queries.ts'
import { getNoticeMail } from '#domain/notices/editor-queries.ts'
import { currentSession } from '../../../current-editor.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'
import {
  chooseLanguageAction,
  chooseNoticeMailAction,
  endSessionAction,
  renameAction,
  signOutEverywhereAction,
} from './actions.ts'

export default async function AccountPage() {
  const [session, { language, t }] = await Promise.all([currentSession(), deskWords()])
  if (!session) redirect('/admin/sign-in')
  const { editor, sessionId, hasSecondFactor } = session
  const [sessions, passkeys, mail] = await Promise.all([
    listOwnSessions(editor),
    listOwnPasskeys(editor),
    getNoticeMail(editor),
  ])
  return (
    <main className="mx-auto grid w-full max-w-2xl gap-8 px-4 pt-6 pb-16">
      <DeskTitle>{t('account.title')}</DeskTitle>
      <div>
        <h1 className="font-semibold text-xl tracking-tight">{t('account.title')}</h1>
        <p className="mt-1 text-soft">{`${editor.name} · ${editor.email} · ${t(`account.roles.${editor.role}`)}`}</p>
      </div>
      <WhenReady>
        <section aria-label={t('account.self')} className="grid gap-4">
          <h2 className="font-semibold text-sm">{t('account.self')}</h2>
          <NameForm name={editor.name} rename={renameAction} />
          <LanguageChoice choose={chooseLanguageAction} />
          <NoticeMailChoice mail={mail} choose={chooseNoticeMailAction} />
        </section>
        <PasswordForm email={editor.email} />
        <SecondFactor isOn={hasSecondFactor} />
        <PasskeyList
          passkeys={passkeys.map(({ id, name, createdAt }) => ({
            id,
            name,
            since: createdAt ? formatDeskTime(createdAt.toISOString(), language) : '',
          }))}
        />
        <SessionList
          sessions={sessions.map(({ id, createdAt, ipAddress, userAgent }) => ({
            id,
            isThisOne: id === sessionId,
            since: formatDeskTime(createdAt.toISOString(), language),
            address: ipAddress ?? '',
            device: userAgent ?? '',
          }))}
          end={endSessionAction}
          everywhere={signOutEverywhereAction}
        />
      </WhenReady>
    </main>
  )
}
