const LONGEST_WAIT_MS = 2_147_483_647

/** A strip that leaves an open page at the end of its time. */
export class BreakingStrip extends HTMLElement {
  #timer = 0

  connectedCallback(): void {
    const left = Date.parse(this.dataset.until ?? '') - Date.now()
    if (left <= 0) this.remove()
    else if (left < LONGEST_WAIT_MS) this.#timer = window.setTimeout(() => this.remove(), left)
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer)
  }
}
