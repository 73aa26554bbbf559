/** Shows the buttons that need a script: the device's own sharing, and copying the link. The rest are plain links. */
export class ShareBar extends HTMLElement {
  connectedCallback(): void {
    const native = this.querySelector<HTMLButtonElement>('[data-share]')
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]')
    if (native && typeof navigator.share === 'function') {
      native.hidden = false
      native.addEventListener('click', this.#share)
    }
    if (copy && navigator.clipboard) {
      copy.hidden = false
      copy.addEventListener('click', this.#copy)
    }
  }

  #share = async (): Promise<void> => {
    try {
      await navigator.share({ url: this.dataset.url, title: this.dataset.title })
    } catch {
      // The reader closed the sheet.
    }
  }

  #copy = async (event: Event): Promise<void> => {
    const status = this.querySelector('[role="status"]')
    const button = event.currentTarget
    try {
      await navigator.clipboard.writeText(this.dataset.url ?? location.href)
    } catch {
      return
    }
    if (status && button instanceof HTMLElement) status.textContent = button.dataset.done ?? ''
    window.setTimeout(() => {
      if (status) status.textContent = ''
    }, 4000)
  }
}
