import type { Block } from '#domain/body/schema.ts'
import { inlineText } from '#domain/body/text.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { diffSequences, type Stretch } from './sequence-diff.ts'

type Names = Record<'picture' | 'gallery' | 'table' | 'factBox' | 'embed' | 'recall' | 'divider', string>

/** Blocks as plain words, for comparing two versions. Marks and links show only as "differs". */
export function wordsOfBlocks(blocks: readonly Block[], t: DeskTranslator): string {
  const names = {
    picture: t('writing.picture'),
    gallery: t('writing.gallery'),
    table: t('writing.table'),
    factBox: t('writing.factBox'),
    embed: t('writing.embed'),
    recall: t('writing.recall'),
    divider: t('writing.divider'),
  }
  return blocks.map((block) => blockWords(block, names)).join('\n\n')
}

function blockWords(block: Block, names: Names): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.content)
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${inlineText(block.content)}`
    case 'bulletList':
    case 'orderedList':
      return block.content
        .map((item) => `• ${item.content.map((inner) => blockWords(inner, names)).join(' ')}`)
        .join('\n')
    case 'blockquote':
      return `❝ ${block.content.map((inner) => blockWords(inner, names)).join('\n')}`
    case 'pullQuote':
      return `❝ ${[inlineText(block.content), block.attrs.attribution].filter(Boolean).join(' — ')}`
    case 'factBox':
      return [
        [names.factBox, block.attrs.title].filter(Boolean).join(' · '),
        ...block.content.map((inner) => blockWords(inner, names)),
      ].join('\n')
    case 'table':
      return [
        [names.table, block.attrs.caption].filter(Boolean).join(' · '),
        ...block.content.map((row) =>
          row.content
            .map((cell) => cell.content.map((line) => inlineText(line.content)).join(' '))
            .join(' | '),
        ),
      ].join('\n')
    case 'gallery':
      return [
        [names.gallery, block.attrs.caption].filter(Boolean).join(' · '),
        ...block.attrs.pictures.map(({ alt, caption, credit }) =>
          [names.picture, alt, caption, credit].filter(Boolean).join(' · '),
        ),
      ].join('\n')
    case 'picture':
      return [names.picture, block.attrs.alt, block.attrs.caption, block.attrs.credit]
        .filter(Boolean)
        .join(' · ')
    case 'embed':
      return [
        names.embed,
        block.attrs.title,
        block.attrs.url,
        block.attrs.card?.author,
        block.attrs.card?.text,
      ]
        .filter(Boolean)
        .join(' · ')
    case 'recall':
      return names.recall
    case 'horizontalRule':
      return names.divider
  }
}

/** Two texts word by word. */
export function diffWords(left: string, right: string): Stretch<string>[] {
  const words = (text: string) => text.match(/\s+|[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu) ?? []
  return diffSequences(words(left), words(right), (word) => word)
}
