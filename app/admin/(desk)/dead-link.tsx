import { DeskMessage } from '#components/admin/desk-message.tsx'
import { Button } from '#components/ui/button.tsx'
import { deskWords } from '../desk-words.ts'

/** What is shown to who follows a link that was used, replaced, or has ended. */
export async function DeadLink() {
  const { t } = await deskWords()
  return (
    <DeskMessage title={t('door.deadTitle')} text={t('door.deadText')}>
      <Button asChild>
        <a href="/admin/sign-in">{t('door.toSignIn')}</a>
      </Button>
    </DeskMessage>
  )
}
