'use client'

import { DeskError } from '#components/admin/desk-error.client.tsx'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <DeskError retry={reset} />
}
