'use client'

import { useEffect, useState } from 'react'
import type { Receipt } from '#domain/receipts/editor-queries.ts'

const EVERY_MS = 1_000

/** The newest receipt of an article, asked for until it is settled; anew when `occasion` changes. */
export function useReceipt(articleId: number, occasion: string): Receipt | null {
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  useEffect(() => {
    // Naming it is what starts the asking again.
    void occasion
    const stopping = new AbortController()
    const { signal } = stopping
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const answer = await fetch(`/admin/api/receipts/${articleId}`, { signal }).catch(() => null)
      const found: Receipt | null = answer?.ok ? await answer.json().catch(() => null) : null
      if (signal.aborted) return
      if (found) setReceipt(found)
      if (!answer || found?.state === 'checking') timer = setTimeout(() => void ask(), EVERY_MS)
    }
    void ask()
    return () => {
      stopping.abort()
      clearTimeout(timer)
    }
  }, [articleId, occasion])
  return receipt
}
