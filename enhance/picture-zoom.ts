import { PictureGallery } from './picture-gallery.ts'

// All pictures of a page are one gallery.
let gallery: PictureGallery | null = null

/**
 * Opens its picture large, in the page's gallery. Its link leads to the picture's file, which is what happens without
 * this script. Attributes, the labels of the buttons: data-close, data-previous, data-next.
 */
export class PictureZoom extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', this.#open)
  }

  disconnectedCallback(): void {
    this.querySelector('a')?.removeEventListener('click', this.#open)
  }

  #open = (event: MouseEvent): void => {
    const { ctrlKey, metaKey, shiftKey, currentTarget } = event
    if (ctrlKey || metaKey || shiftKey || !(currentTarget instanceof HTMLAnchorElement)) return
    event.preventDefault()
    const { close = '', previous = '', next = '' } = this.dataset
    gallery ??= new PictureGallery({ close, previous, next })
    gallery.open(currentTarget, [...document.querySelectorAll<HTMLAnchorElement>('picture-zoom a')])
  }
}
