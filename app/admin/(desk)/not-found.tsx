import { DeskMessage } from '#components/admin/desk-message.tsx'
import { Button } from '#components/ui/button.tsx'
import { deskWords } from '../desk-words.ts'

export default async function NotFound() {
  const { t } = await deskWords()
  return (
    <DeskMessage title={t('error.missingTitle')} text={t('error.missingText')}>
      <Button asChild>
        <a href="/admin/articles">{t('error.home')}</a>
      </Button>
    </DeskMessage>
  )
}
