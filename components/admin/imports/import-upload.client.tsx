'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { PIECE_BYTES } from '#domain/imports/runs/rules.ts'

type Limit = { value: { mostMegabytes: number }; version: number }
type Props = {
  limit: Limit
  begin: (input: { name: string; size: number }) => Promise<ActionResult<{ id: number }>>
  saveLimit: (input: {
    baseVersion: number
    value: Limit['value']
  }) => Promise<ActionResult<{ version: number }>>
}

const PATIENCE = 5

/** Takes a file of any size, piece by piece; a piece that was lost on the way is sent again. */
export function ImportUpload({ limit, begin, saveLimit }: Props) {
  const t = useWords()
  const [part, setPart] = useState<number | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (!(file instanceof File) || file.size === 0) return
    setPart(0)
    const begun = await settle(begin({ name: file.name, size: file.size }))
    const problem = begun.ok ? await sendPieces(begun.value.id, file, setPart) : failureText(t, begun)
    if (begun.ok && problem === null) return window.location.assign(`/admin/imports?run=${begun.value.id}`)
    setPart(null)
    toast.error(problem || t('common.unexpected'))
  }

  async function changeLimit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const mostMegabytes = Number(new FormData(event.currentTarget).get('most'))
    const done = await settle(saveLimit({ baseVersion: limit.version, value: { mostMegabytes } }))
    if (done.ok) return window.location.reload()
    toast.error(failureText(t, done))
  }

  return (
    <div className="grid gap-4">
      <form onSubmit={(event) => void submit(event)} className="grid gap-3">
        <Field
          id="import-file"
          label={t('imports.file')}
          hint={t('imports.fileHint', { most: limit.value.mostMegabytes })}
        >
          <Input
            {...fieldProps('import-file')}
            type="file"
            name="file"
            required
            className="h-auto py-1"
            disabled={part !== null}
          />
        </Field>
        <div className="flex items-center gap-3">
          <Button type="submit" variant="primary" disabled={part !== null}>
            {t('imports.upload')}
          </Button>
          {part !== null && (
            <span role="status" className="text-sm text-soft tabular-nums">
              {t('imports.uploading', { part: Math.floor(part * 100) })}
            </span>
          )}
        </div>
      </form>
      <details>
        <summary className="cursor-pointer text-sm text-soft">{t('imports.limitTitle')}</summary>
        <form onSubmit={(event) => void changeLimit(event)} className="mt-2 flex items-end gap-2">
          <Field id="import-limit" label={t('imports.limit')}>
            <Input
              {...fieldProps('import-limit')}
              type="number"
              name="most"
              min={1}
              max={20_000}
              defaultValue={limit.value.mostMegabytes}
            />
          </Field>
          <Button type="submit">{t('common.save')}</Button>
        </form>
      </details>
    </div>
  )
}

/** Sends a file; null when all of it is there, else what went wrong. */
async function sendPieces(id: number, file: File, told: (part: number) => void): Promise<string | null> {
  let at = 0
  for (let failures = 0; failures < PATIENCE; ) {
    const answer = await fetch(`/admin/api/imports?id=${id}&at=${at}`, {
      method: 'POST',
      body: file.slice(at, at + PIECE_BYTES),
    }).catch(() => null)
    const said = (await answer?.json().catch(() => null)) ?? {}
    if (answer?.ok) {
      failures = 0
      at = said.size
      told(at / file.size)
      if (said.isWhole) return null
    } else if (answer && answer.status < 500) return said.message ?? ''
    else failures++
  }
  return ''
}
