import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { deskWords } from '../desk-words.ts'
import '../../reader.css'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }
export const metadata: Metadata = { robots: { index: false, follow: false } }
export const instant = false

/** The reader's page without the reader's script: nothing is counted here. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  const { language } = await deskWords()
  return (
    <html lang={language}>
      <body>{children}</body>
    </html>
  )
}
