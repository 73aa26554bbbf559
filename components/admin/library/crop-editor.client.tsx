'use client'

import { Crop, RotateCcw } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import {
  CROP_RATIOS,
  type CropRatio,
  type Crops,
  fitBox,
  focusBox,
  MIDDLE,
  type Point,
} from '#domain/pictures/crop-rules.ts'
import type { PictureView } from '#domain/pictures/rules.ts'
import { CropDialog } from './crop-dialog.client.tsx'
import { CropPreview } from './crop-preview.tsx'
import { FocalPoint } from './focal-point.client.tsx'
import { RATIO_LABEL } from './ratio-label.ts'

export type SaveCrops = (input: { id: number; focus: Point; crops: Crops }) => Promise<ActionResult<null>>
type Props = { picture: PictureView; focus: Point; crops: Crops; disabled: boolean; save: SaveCrops }

/** What each shape shows of a picture: around a point, or a part of its own. The previews are live. */
export function CropEditor({ picture, disabled, save, ...saved }: Props) {
  const t = useWords()
  const router = useRouter()
  const [focus, setFocus] = useState(saved.focus)
  const [crops, setCrops] = useState(saved.crops)
  const [editing, setEditing] = useState<CropRatio | null>(null)
  const [isSaving, setSaving] = useState(false)
  const isChanged = JSON.stringify([focus, crops]) !== JSON.stringify([saved.focus, saved.crops])
  const boxOf = (ratio: CropRatio) => {
    const chosen = crops[ratio]
    return chosen ? fitBox(picture, ratio, chosen) : focusBox(picture, ratio, focus)
  }

  function forget(ratio: CropRatio) {
    const { [ratio]: _, ...rest } = crops
    setCrops(rest)
  }

  async function send() {
    setSaving(true)
    const done = await settle(save({ id: picture.id, focus, crops }))
    setSaving(false)
    if (!done.ok) return toast.error(failureText(t, done))
    toast.success(t('library.cropsSaved'))
    router.refresh()
  }

  return (
    <section aria-labelledby="crops" className="grid gap-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="crops" className="font-semibold">
          {t('library.crops')}
        </h2>
        <p id="focus-hint" className="text-soft text-xs">
          {t('library.focusHint')}
        </p>
      </div>
      <FocalPoint picture={picture} focus={focus} disabled={disabled} onChange={setFocus} />
      <ul className="grid grid-cols-2 items-start gap-4 sm:grid-cols-3">
        {CROP_RATIOS.map((ratio) => (
          <li key={ratio} className="grid gap-1.5">
            <CropPreview picture={picture} ratio={ratio} box={boxOf(ratio)} />
            <p className="text-xs">
              <span className="font-medium">{RATIO_LABEL[ratio]}</span>{' '}
              <span className="text-soft">{t(crops[ratio] ? 'library.chosen' : 'library.follows')}</span>
            </p>
            {!disabled && (
              <div className="flex flex-wrap gap-1">
                <Button
                  size="sm"
                  aria-label={t('library.cropTitle', { ratio: RATIO_LABEL[ratio] })}
                  onClick={() => setEditing(ratio)}
                >
                  <Crop />
                  {t('library.crop')}
                </Button>
                {crops[ratio] && (
                  <Button
                    size="sm"
                    variant="ghost"
                    aria-label={t('library.followTitle', { ratio: RATIO_LABEL[ratio] })}
                    onClick={() => forget(ratio)}
                  >
                    <RotateCcw />
                    {t('library.follow')}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {!disabled && (
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" disabled={!isChanged || isSaving} onClick={() => void send()}>
            {t(isSaving ? 'library.savingCrops' : 'library.saveCrops')}
          </Button>
          <Button
            variant="ghost"
            onClick={() => {
              setFocus(MIDDLE)
              setCrops({})
            }}
          >
            {t('library.toMiddle')}
          </Button>
        </div>
      )}
      {editing && (
        <CropDialog
          picture={picture}
          ratio={editing}
          box={boxOf(editing)}
          onClose={() => setEditing(null)}
          onChoose={(box) => {
            setCrops({ ...crops, [editing]: box })
            setEditing(null)
          }}
        />
      )}
    </section>
  )
}
