import { deskWords } from '../desk-words.ts'

/** There is nothing to look at: an article that is not there, a link that ended or was revoked. */
export default async function PreviewNotFound() {
  const { t } = await deskWords()
  return (
    <main className="wrap plain-page">
      <h1>{t('preview.goneTitle')}</h1>
      <p>{t('preview.goneText')}</p>
    </main>
  )
}
