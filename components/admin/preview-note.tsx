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

/** Says on every preview that it is one. */
export function PreviewNote({ text, back, href }: { text: string; back: string; href: string }) {
  return (
    <aside aria-label={text} style={bar}>
      {text}
      <a href={href} style={{ color: 'inherit' }}>
        {back}
      </a>
    </aside>
  )
}
