import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ReaderDocument } from '#components/site/document.tsx'
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

export const metadata: Metadata = {
  metadataBase: new URL(env.SITE_URL),
  title: { default: env.SITE_NAME, template: `%s | ${env.SITE_NAME}` },
  applicationName: env.SITE_NAME,
  icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }], apple: '/assets/apple-touch-icon.png' },
  manifest: '/manifest.webmanifest',
  formatDetection: { telephone: false, address: false, email: false },
}

export const generateStaticParams = () => placeholderParams('locale')

/** The document of all reader pages. */
export default async function ReaderLayout({ children }: { children: ReactNode }) {
  const edition = (await findCurrentEdition()) ?? env.DEFAULT_EDITION
  return <ReaderDocument edition={edition}>{children}</ReaderDocument>
}
