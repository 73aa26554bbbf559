'use client'

import { toast } from 'sonner'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'

/** Recovery codes, shown once, with a button that copies them. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const t = useWords()
  return (
    <div className="grid justify-items-start gap-3 rounded-lg border border-line bg-panel p-4">
      <h3 className="font-semibold text-sm">{t('secondFactor.codes')}</h3>
      <p className="text-sm text-soft">{t('secondFactor.codesHint')}</p>
      <ul aria-label={t('secondFactor.codes')} className="grid grid-cols-2 gap-x-8 gap-y-1 font-mono text-sm">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(codes.join('\n')).then(() => toast.success(t('people.copied')))
          }
        >
          {t('people.copy')}
        </Button>
        <Button variant="primary" onClick={onKept}>
          {t('secondFactor.kept')}
        </Button>
      </div>
    </div>
  )
}
