'use client'

import { useWords } from '#components/admin/words.client.tsx'
import { cn } from '#components/ui/cn.ts'
import type { OriginalBeside } from './use-original.client.ts'

/** The original of a translation, to be read beside the form; on a narrow screen a switch shows one of the two. */
export function OriginalPane({ beside }: { beside: OriginalBeside }) {
  const t = useWords()
  const { original, side, setSide } = beside
  if (!original) return null
  return (
    <>
      <fieldset className="flex justify-center border-line border-b p-2 lg:hidden">
        <legend className="sr-only">{t('translation.switch')}</legend>
        {(['original', 'translation'] as const).map((one) => (
          <label
            key={one}
            className={cn(
              'flex min-h-9 cursor-pointer items-center rounded-md px-3 text-sm text-soft has-focus-visible:outline-2 has-focus-visible:outline-focus',
              side === one && 'bg-sunken font-medium text-ink',
            )}
          >
            <input
              type="radio"
              name="translation-side"
              className="sr-only"
              checked={side === one}
              onChange={() => setSide(one)}
            />
            {t(`translation.${one}`)}
          </label>
        ))}
      </fieldset>
      <section
        aria-label={t('translation.original')}
        className={cn(
          'border-line lg:sticky lg:top-12 lg:block lg:h-[calc(100dvh-3rem)] lg:border-r',
          side === 'translation' && 'hidden',
        )}
      >
        {/* Read only, without scripts: it counts nothing, and links open elsewhere. */}
        <iframe
          src={`/admin/preview/${original.id}?framed&live`}
          title={t('translation.originalOf', { headline: original.headline })}
          sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
          className="block h-[calc(100dvh-10rem)] w-full bg-white lg:h-full"
        />
      </section>
    </>
  )
}
