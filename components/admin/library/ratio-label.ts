import type { CropRatio } from '#domain/pictures/crop-rules.ts'

/** How the desk writes a shape. */
export const RATIO_LABEL: Record<CropRatio, string> = { '16x9': '16:9', '4x3': '4:3', '1x1': '1:1' }
