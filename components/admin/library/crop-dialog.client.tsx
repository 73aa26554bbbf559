'use client'

import { useState } from 'react'
import { type PercentCrop, ReactCrop } from 'react-image-crop'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import {
  type CropBox,
  type CropRatio,
  fitBox,
  LEAST_SHARE,
  RATIO_VALUE,
} from '#domain/pictures/crop-rules.ts'
import { derivativeSize, type PictureView, pictureUrl } from '#domain/pictures/rules.ts'
import { CropPreview } from './crop-preview.tsx'
import { RATIO_LABEL } from './ratio-label.ts'

type Props = {
  picture: PictureView
  ratio: CropRatio
  box: CropBox
  onChoose: (box: CropBox) => void
  onClose: () => void
}

const toCrop = ({ x, y, width, height }: CropBox): PercentCrop => ({
  unit: '%',
  x: x * 100,
  y: y * 100,
  width: width * 100,
  height: height * 100,
})

/** Chooses the part of a picture that one shape shows. */
export function CropDialog({ picture, ratio, box, onChoose, onClose }: Props) {
  const t = useWords()
  const [crop, setCrop] = useState(toCrop(box))
  const size = derivativeSize(picture, 'original', 960)
  const chosen = fitBox(picture, ratio, {
    x: crop.x / 100,
    y: crop.y / 100,
    width: crop.width / 100,
    height: crop.height / 100,
  })
  const parts = {
    cropArea: t('library.cropArea', { ratio: RATIO_LABEL[ratio] }),
    nwDragHandle: t('library.handle'),
    nDragHandle: t('library.handle'),
    neDragHandle: t('library.handle'),
    eDragHandle: t('library.handle'),
    seDragHandle: t('library.handle'),
    sDragHandle: t('library.handle'),
    swDragHandle: t('library.handle'),
    wDragHandle: t('library.handle'),
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('library.cropTitle', { ratio: RATIO_LABEL[ratio] })}
      description={t('library.cropHint')}
      closeLabel={t('common.close')}
      wide
    >
      <div className="grid gap-4 md:grid-cols-[minmax(0,1fr)_16rem]">
        <ReactCrop
          crop={crop}
          aspect={RATIO_VALUE[ratio]}
          keepSelection
          ruleOfThirds
          minWidth={size.width * LEAST_SHARE * 0.5}
          ariaLabels={parts}
          onChange={(_, next) => setCrop(next)}
        >
          <img
            src={pictureUrl(picture, 'original', 960)}
            width={size.width}
            height={size.height}
            alt=""
            className="h-auto max-h-[60dvh] w-auto max-w-full"
          />
        </ReactCrop>
        <div>
          <p className="mb-1.5 font-medium text-soft text-xs">{t('library.preview')}</p>
          <CropPreview picture={picture} ratio={ratio} box={chosen} />
        </div>
      </div>
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="primary" onClick={() => onChoose(chosen)}>
          {t('library.useCrop')}
        </Button>
      </div>
    </Dialog>
  )
}
