/** How an article is looked at before it is published: its page at three widths in CSS pixels, and its cards. */
export const PREVIEW_VIEWS = [
  { name: 'phone', width: 390 },
  { name: 'tablet', width: 768 },
  { name: 'desktop', width: 1440 },
  { name: 'cards', width: null },
] as const

export type PreviewView = (typeof PREVIEW_VIEWS)[number]['name']
