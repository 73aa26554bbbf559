'use client'

import { TriangleAlert } from 'lucide-react'
import { useWords } from '#components/admin/words.client.tsx'

/** Says beside a picture that readers do not see it any more. */
export function RightsEnded({ pictureId }: { pictureId: number }) {
  const t = useWords()
  return (
    <p className="flex items-start gap-1.5 font-sans text-accent text-xs">
      <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      <a href={`/admin/pictures/${pictureId}`} className="underline underline-offset-4">
        {t('library.endedHint')}
      </a>
    </p>
  )
}
