'use client'

import { useState } from 'react'
import { useSame } from '#components/admin/saving/use-same.client.ts'
import type { DeskTranslations } from './translation-actions.ts'

/** The original of a translation beside its form: whether it is there, and which of the two a narrow screen shows. */
export function useOriginal({ original }: DeskTranslations, opensBeside: boolean) {
  const [isBeside, setBeside] = useState(opensBeside)
  const [side, setSide] = useState<'original' | 'translation'>('translation')
  return useSame({ original: isBeside ? original : null, isBeside, setBeside, side, setSide })
}

export type OriginalBeside = ReturnType<typeof useOriginal>
