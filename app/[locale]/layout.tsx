import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ReaderDocument } from '#components/site/document.tsx'
import { getPaper } from '#domain/paper/queries.ts'
import { accentStyle } from '#domain/paper/rules.ts'
import { env } from '#lib/env.ts'
import { findCurrentEdition } from './current-edition.ts'
import { placeholderParams } from './placeholder.ts'
import '../reader.css'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffefb' },
    { media: '(prefers-color-scheme: dark)', color: '#171512' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const edition = await findCurrentEdition()
  return {
    metadataBase: new URL(env.SITE_URL),
    ...(edition ? titles((await getPaper(edition)).name) : {}),
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }], apple: '/assets/apple-touch-icon.png' },
    manifest: '/manifest.webmanifest',
    formatDetection: { telephone: false, address: false, email: false },
  }
}

function titles(name: string): Metadata {
  return { title: { default: name, template: `%s | ${name}` }, applicationName: name }
}

export const generateStaticParams = () => placeholderParams('locale')

/** The document of all reader pages. */
export default async function ReaderLayout({ children }: { children: ReactNode }) {
  const edition = await findCurrentEdition()
  return (
    <ReaderDocument
      edition={edition ?? env.DEFAULT_EDITION}
      style={edition && accentStyle(await getPaper(edition))}
    >
      {children}
    </ReaderDocument>
  )
}
