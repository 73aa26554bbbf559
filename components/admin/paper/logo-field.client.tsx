'use client'

import { useRef, useState } from 'react'
import { sendPicture } from '#components/admin/pictures/send-picture.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { FieldError } from '#components/ui/field.tsx'
import { LOOKS, type Logo, type Look, logoFiles } from '#domain/paper/rules.ts'
import { pictureUrl } from '#domain/pictures/rules.ts'

type Props = { look: Look; logo: Logo | null; error?: string; onChange: (logo: Logo | null) => void }

/** The logo for one look, on the colour that it will stand on. */
export function LogoField({ look, logo, error, onChange }: Props) {
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  const [isSending, setSending] = useState(false)
  const id = `paper-logo-${look}`
  const name = t(`paper.logos.${look}`)

  async function take(file: File | undefined) {
    if (!file) return
    setSending(true)
    setProblem('')
    const sent = await sendPicture(file)
    setSending(false)
    if ('problem' in sent) return setProblem(sent.problem || t('common.offline'))
    const { id, key, width, height } = sent.picture
    onChange({ id, key, width, height })
  }

  return (
    <fieldset className="grid content-start justify-items-start gap-2">
      <legend className="pb-1 font-medium text-soft text-xs">{name}</legend>
      <div
        className="grid h-20 w-full place-items-center rounded-md border border-line px-4 text-sm"
        style={{ background: LOOKS[look].paper, color: look === 'light' ? '#65605a' : '#a59d90' }}
      >
        {logo ? (
          <img
            src={pictureUrl(logoFiles(logo), 'original', 480)}
            alt=""
            className="max-h-14 max-w-full object-contain"
          />
        ) : (
          t('paper.noLogo')
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/png,image/webp,image/avif,image/jpeg"
        hidden
        aria-label={name}
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <div className="flex gap-2">
        <Button size="sm" disabled={isSending} onClick={() => input.current?.click()}>
          {t(isSending ? 'paper.sending' : 'paper.chooseLogo')}
          <span className="sr-only">{`: ${name}`}</span>
        </Button>
        {logo && (
          <Button size="sm" variant="ghost" onClick={() => onChange(null)}>
            {t('paper.removeLogo')}
            <span className="sr-only">{`: ${name}`}</span>
          </Button>
        )}
      </div>
      <FieldError id={id} error={problem || error} />
    </fieldset>
  )
}
