import type { Editor } from '@tiptap/core'
import {
  Heading2,
  Heading3,
  History,
  ImagePlus,
  Images,
  Info,
  LibraryBig,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  Minus,
  Pilcrow,
  Quote,
  SquarePlay,
  Table,
} from 'lucide-react'
import { insertBlock } from './insert-block.ts'

/** What a block needs that is not in the editor: files and addresses, which a person must give. */
export type Ask = { picture: () => void; library: () => void; gallery: () => void; embed: () => void }

export type BlockKind = {
  /** Its word is writing.<name>. */
  name:
    | 'paragraph'
    | 'heading2'
    | 'heading3'
    | 'bulletList'
    | 'orderedList'
    | 'quote'
    | 'pullQuote'
    | 'picture'
    | 'library'
    | 'gallery'
    | 'table'
    | 'factBox'
    | 'embed'
    | 'recall'
    | 'divider'
  icon: LucideIcon
  /** Words by which it is found too, in English and Ukrainian. */
  also: string
  insert: (editor: Editor, ask: Ask) => void
}

const chain = (editor: Editor) => editor.chain().focus()
const cell = (type: 'tableHeader' | 'tableCell') => ({ type, content: [{ type: 'paragraph' }] })
const row = (type: 'tableHeader' | 'tableCell') => ({
  type: 'tableRow',
  content: [cell(type), cell(type), cell(type)],
})
const NEW_TABLE = {
  type: 'table',
  attrs: { caption: '' },
  content: [row('tableHeader'), row('tableCell'), row('tableCell')],
}

/** Every block that a text may hold, in the order of the menus. */
export const BLOCK_KINDS: BlockKind[] = [
  { name: 'paragraph', icon: Pilcrow, also: 'text абзац', insert: (e) => chain(e).setParagraph().run() },
  {
    name: 'heading2',
    icon: Heading2,
    also: 'h2 title subheading підзаголовок',
    insert: (e) => chain(e).setHeading({ level: 2 }).run(),
  },
  {
    name: 'heading3',
    icon: Heading3,
    also: 'h3 subheading підзаголовок',
    insert: (e) => chain(e).setHeading({ level: 3 }).run(),
  },
  {
    name: 'bulletList',
    icon: List,
    also: 'ul points список',
    insert: (e) => chain(e).toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    icon: ListOrdered,
    also: 'ol numbers список',
    insert: (e) => chain(e).toggleOrderedList().run(),
  },
  { name: 'quote', icon: Quote, also: 'blockquote цитата', insert: (e) => chain(e).toggleBlockquote().run() },
  {
    name: 'pullQuote',
    icon: MessageSquareQuote,
    also: 'quote callout цитата врізка',
    insert: (e) => insertBlock(e, { type: 'pullQuote', attrs: { attribution: '' } }, { enter: true }),
  },
  {
    name: 'picture',
    icon: ImagePlus,
    also: 'photo image фото зображення',
    insert: (_, ask) => ask.picture(),
  },
  {
    name: 'library',
    icon: LibraryBig,
    also: 'picture photo image address url бібліотека фото зображення',
    insert: (_, ask) => ask.library(),
  },
  {
    name: 'gallery',
    icon: Images,
    also: 'photos images slideshow фото галерея',
    insert: (_, ask) => ask.gallery(),
  },
  {
    name: 'table',
    icon: Table,
    also: 'rows columns grid таблиця',
    insert: (e) => insertBlock(e, NEW_TABLE, { enter: true }),
  },
  {
    name: 'factBox',
    icon: Info,
    also: 'aside facts box довідка бекграунд',
    insert: (e) =>
      insertBlock(
        e,
        { type: 'factBox', attrs: { title: '' }, content: [{ type: 'paragraph' }] },
        { enter: true },
      ),
  },
  {
    name: 'embed',
    icon: SquarePlay,
    also: 'video youtube telegram twitter x відео допис',
    insert: (_, ask) => ask.embed(),
  },
  {
    name: 'recall',
    icon: History,
    also: 'earlier related нагадаємо',
    insert: (e) => insertBlock(e, { type: 'recall' }),
  },
  {
    name: 'divider',
    icon: Minus,
    also: 'rule line hr риска лінія',
    insert: (e) => insertBlock(e, { type: 'horizontalRule' }),
  },
]
