import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Reason = { names: string[]; words: string[]; tags: string[]; samePlace: boolean; days: number }

/** Why an article is suggested, in words: "Names: Olena Koval · same place · 2 days before". */
export function sayReason(t: DeskTranslator, { names, words, tags, samePlace, days }: Reason): string {
  return [
    names.length > 0 && t('story.sameNames', { names: names.join(', ') }),
    names.length === 0 && words.length > 0 && t('story.sameWords', { words: words.join(', ') }),
    samePlace && t('story.samePlace'),
    tags.length > 0 && t('story.sameTags', { tags: tags.slice(0, 2).join(', ') }),
    t('story.daysBefore', { days }),
  ]
    .filter(Boolean)
    .join(' · ')
}
