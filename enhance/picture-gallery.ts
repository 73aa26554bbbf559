type Labels = { close: string; previous: string; next: string }

function makeButton(className: string, sign: string, label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = className
  button.textContent = sign
  button.setAttribute('aria-label', label)
  button.addEventListener('click', act)
  return button
}

/**
 * Shows pictures large, one after another. A native <dialog>: it keeps the focus inside, closes on Esc and gives the
 * focus back. The arrow keys turn the pages; each picture comes with its caption.
 */
export class PictureGallery {
  #dialog = document.createElement('dialog')
  #figure = document.createElement('figure')
  #previous: HTMLButtonElement
  #next: HTMLButtonElement
  #links: readonly HTMLAnchorElement[] = []
  #at = 0

  constructor({ close, previous, next }: Labels) {
    this.#dialog.className = 'zoom'
    this.#figure.setAttribute('aria-live', 'polite')
    this.#previous = makeButton('zoom-turn zoom-previous', '‹', previous, () => this.#turn(-1))
    this.#next = makeButton('zoom-turn zoom-next', '›', next, () => this.#turn(1))
    const ending = makeButton('zoom-close', '×', close, () => this.#dialog.close())
    this.#dialog.append(ending, this.#previous, this.#next, this.#figure)
    this.#dialog.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft') this.#turn(-1)
      if (key === 'ArrowRight') this.#turn(1)
    })
    this.#figure.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLImageElement || target === this.#figure) this.#dialog.close()
    })
    document.body.append(this.#dialog)
  }

  open(link: HTMLAnchorElement, links: readonly HTMLAnchorElement[]): void {
    this.#links = links
    this.#show(Math.max(0, links.indexOf(link)))
    const isAlone = links.length < 2
    this.#previous.hidden = isAlone
    this.#next.hidden = isAlone
    this.#dialog.showModal()
  }

  #turn(by: number): void {
    const { length } = this.#links
    if (length > 1) this.#show((this.#at + by + length) % length)
  }

  #show(at: number): void {
    const link = this.#links[at]
    if (!link) return
    this.#at = at
    const picture = document.createElement('img')
    picture.src = link.href
    picture.alt = link.querySelector('img')?.alt ?? ''
    this.#dialog.setAttribute('aria-label', picture.alt)
    const caption = link.closest('figure')?.querySelector('figcaption')?.cloneNode(true)
    this.#figure.replaceChildren(picture, ...(caption ? [caption] : []))
  }
}
