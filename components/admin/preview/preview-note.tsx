import type { CSSProperties } from 'react'

// The preview wears the reader's stylesheet, which knows nothing of the desk.
const bar: CSSProperties = {
  position: 'sticky',
  bottom: 0,
  zIndex: 50,
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem 1rem',
  justifyContent: 'center',
  padding: '0.5rem 1rem',
  background: '#85530a',
  color: '#ffffff',
  font: '500 0.8125rem/1.4 system-ui, sans-serif',
}

type Props = { text: string; language?: string; link?: { href: string; text: string } }

/** Says on every preview that it is one. */
export function PreviewNote({ text, language, link }: Props) {
  return (
    <aside aria-label={text} lang={language} style={bar}>
      {text}
      {link && (
        <a href={link.href} style={{ color: 'inherit' }}>
          {link.text}
        </a>
      )}
    </aside>
  )
}
