import type { DetailedHTMLProps, HTMLAttributes } from 'react'

// The custom elements of enhance/, so that server components may write them.
type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'breaking-strip': CustomElement & { class: string; 'data-until': string }
      'theme-toggle': CustomElement
      'relative-time': CustomElement & { 'data-time': string }
      'view-count': CustomElement & { 'data-id': number; 'data-forms': string }
      'search-suggest': CustomElement & Record<'class' | 'data-edition' | 'data-label' | 'data-count', string>
      'share-bar': CustomElement & { 'data-url': string; 'data-title': string }
      'click-embed': CustomElement & { 'data-src': string; 'data-title': string }
      'picture-zoom': CustomElement & Record<'data-close' | 'data-previous' | 'data-next', string>
    }
  }
}
