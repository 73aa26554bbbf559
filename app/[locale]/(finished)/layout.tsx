import type { ReactNode } from 'react'

// Everything below is a finished page: made once, complete, with its true status. No dynamic hole is let in.
export const ensureStatic = 'navigation'

export default function FinishedLayout({ children }: { children: ReactNode }) {
  return children
}
