/**
 * Stands for a player of another site. Nothing is asked of that site before the reader presses the button; then its
 * frame takes the place that was kept. Attributes: data-src (the frame's address), data-title.
 */
export class ClickEmbed extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button || !this.dataset.src) return
    button.hidden = false
    button.addEventListener('click', this.#load, { once: true })
  }

  #load = (): void => {
    const frame = document.createElement('iframe')
    frame.src = this.dataset.src ?? ''
    frame.title = this.dataset.title ?? ''
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    frame.allowFullscreen = true
    this.replaceChildren(frame)
    frame.focus()
  }
}
