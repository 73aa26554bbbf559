/** Every chord of the desk, in the groups of its help sheet: shortcuts.<group>.<word>. Ctrl is ⌘ on a Mac. */
export const SHORTCUTS = {
  desk: { palette: 'Ctrl+K', help: '?' },
  article: { save: 'Ctrl+S', publish: 'Ctrl+Enter' },
  preview: { phone: '1', tablet: '2', desktop: '3', cards: '4' },
  text: {
    slash: '/',
    bold: 'Ctrl+B',
    italic: 'Ctrl+I',
    link: 'Ctrl+K',
    heading2: 'Ctrl+Alt+2',
    heading3: 'Ctrl+Alt+3',
    paragraph: 'Ctrl+Alt+0',
    bulletList: 'Ctrl+Shift+8',
    orderedList: 'Ctrl+Shift+7',
    quote: 'Ctrl+Shift+B',
    moveUp: 'Alt+↑',
    moveDown: 'Alt+↓',
    comment: 'Ctrl+Alt+M',
    find: 'Ctrl+F',
    undo: 'Ctrl+Z',
    redo: 'Ctrl+Shift+Z',
  },
} as const

/** A chord as this computer writes it. */
export function keysHere(keys: string): string {
  const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)
  return isMac ? keys.replace('Ctrl+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : keys
}

/** True for a place where a "?" is a question mark. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
