'use client'

import { Button } from '#components/ui/button.tsx'
import { DeskMessage } from './desk-message.tsx'
import { useWords } from './words.client.tsx'

/** What stands in the place of a page that failed. */
export function DeskError({ retry }: { retry: () => void }) {
  const t = useWords()
  return (
    <DeskMessage title={t('error.title')} text={t('error.text')}>
      <Button variant="primary" onClick={retry}>
        {t('error.retry')}
      </Button>
      <Button asChild>
        <a href="/admin/articles">{t('error.home')}</a>
      </Button>
    </DeskMessage>
  )
}
