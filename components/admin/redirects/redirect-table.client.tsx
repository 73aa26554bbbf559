'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'

type Row = { path: string; to: string; isArticle: boolean; at: string }
type Props = {
  rows: readonly Row[]
  remove: (input: { paths: string[] }) => Promise<ActionResult<{ removed: number }>>
}

/** Redirects by their old address; chosen ones are removed together, after a question. */
export function RedirectTable({ rows, remove }: Props) {
  const t = useWords()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)

  async function removeChosen() {
    setBusy(true)
    const done = await settle(remove({ paths: [...chosen] }))
    if (done.ok) return window.location.reload()
    setBusy(false)
    setAsked(false)
    toast.error(failureText(t, done))
  }
  const toggle = (path: string, isOn: boolean) =>
    setChosen((now) => (isOn ? [...now, path] : now.filter((one) => one !== path)))

  return (
    <>
      <ul className="divide-y divide-line border-line border-y text-sm">
        {rows.map(({ path, to, isArticle, at }) => (
          <li key={path} className="flex items-start gap-3 py-2">
            <input
              type="checkbox"
              className="mt-1 size-4 accent-accent"
              aria-label={`${t('redirects.choose')}: ${path}`}
              checked={chosen.includes(path)}
              onChange={(event) => toggle(path, event.target.checked)}
            />
            <div className="grid min-w-0 flex-1 gap-x-4 sm:grid-cols-2">
              <code className="break-all font-mono text-xs leading-5">{decoded(path)}</code>
              <span className="min-w-0">
                <span aria-hidden>→ </span>
                <a href={to} className="break-all underline decoration-line underline-offset-2">
                  {decoded(to)}
                </a>
                {isArticle && <span className="ml-2 text-soft text-xs">{t('redirects.article')}</span>}
              </span>
            </div>
            <time className="hidden shrink-0 text-soft text-xs leading-5 lg:block">{at}</time>
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <Button variant="danger" disabled={chosen.length === 0 || isBusy} onClick={() => setAsked(true)}>
          {t('redirects.remove', { count: chosen.length })}
        </Button>
      </div>
      <AlertDialog
        open={isAsked}
        onOpenChange={setAsked}
        title={t('redirects.removeAsk', { count: chosen.length })}
        description={t('redirects.removeMeans')}
        cancel={t('common.cancel')}
        action={
          <Button variant="danger" disabled={isBusy} onClick={() => void removeChosen()}>
            {t('redirects.removeIt')}
          </Button>
        }
      />
    </>
  )
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
