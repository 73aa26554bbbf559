import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Toaster } from 'sonner'
import { DeskProviders } from '#components/admin/desk-providers.client.tsx'
import { deskWords } from '../desk-words.ts'
import '../desk.css'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

// Every page of the desk is made for one editor at one moment: nothing of it is prepared before it is asked for.
export const instant = false

// Titles stand in the pages (DeskTitle).
export const metadata: Metadata = {
  robots: { index: false, follow: false },
  icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }] },
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { language, t } = await deskWords()
  return (
    <html lang={language}>
      <body className="min-h-dvh bg-canvas text-ink">
        <DeskProviders language={language}>
          {children}
          <Toaster
            position="bottom-center"
            theme="system"
            customAriaLabel={t('desk.toasts')}
            toastOptions={{ className: 'font-sans' }}
          />
        </DeskProviders>
      </body>
    </html>
  )
}
