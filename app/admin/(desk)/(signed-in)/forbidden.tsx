import { DeskMessage } from '#components/admin/desk-message.tsx'
import { Button } from '#components/ui/button.tsx'
import { deskWords } from '../../desk-words.ts'

/** What an editor sees of a page that is another role's. */
export async function Forbidden() {
  const { t } = await deskWords()
  return (
    <DeskMessage title={t('error.forbiddenTitle')} text={t('error.forbiddenText')}>
      <Button asChild>
        <a href="/admin/articles">{t('error.home')}</a>
      </Button>
    </DeskMessage>
  )
}
