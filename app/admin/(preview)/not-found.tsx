import { DeadPreview } from '#components/admin/preview/dead-preview.tsx'
import { deskWords } from '../desk-words.ts'

export default async function NotFound() {
  const { language, t } = await deskWords()
  return <DeadPreview language={language} title={t('preview.goneTitle')} text={t('preview.goneText')} />
}
