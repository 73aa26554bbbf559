import type { Metadata } from 'next'
import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'

/**
 * A page cannot answer 410 by itself: this meta tag tells the front in server/ to. A plain `next start` answers 200
 * with "noindex", which takes the page out of indexes too.
 */
export function withdrawnMetadata(edition: Edition, { headline }: { headline: string }): Metadata {
  return {
    title: `${translator(edition)('withdrawn.label')}: ${headline}`,
    robots: { index: false, follow: true },
    other: { 'dateline-status': '410' },
  }
}
