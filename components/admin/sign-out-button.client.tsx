'use client'

import { LogOut } from 'lucide-react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { useWords } from './words.client.tsx'

export function SignOutButton() {
  const t = useWords()
  async function signOut() {
    const done = await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    }).catch(() => null)
    if (done?.ok) window.location.assign('/admin/sign-in')
    else toast.error(t('common.offline'))
  }
  return (
    <Button
      variant="ghost"
      size="icon-sm"
      aria-label={t('desk.signOut')}
      title={t('desk.signOut')}
      onClick={() => void signOut()}
    >
      <LogOut />
    </Button>
  )
}
