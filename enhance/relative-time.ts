const STEPS: [limit: number, size: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [3_600, 60, 'minute'],
  [86_400, 3_600, 'hour'],
  [Number.POSITIVE_INFINITY, 86_400, 'day'],
]

/** "12 minutes ago" in the page's language, from a time in milliseconds. */
export function relativeText(then: number, now: number, language: string): string {
  const seconds = Math.max(0, (now - then) / 1000)
  const [, size, unit] = STEPS.find(([limit]) => seconds < limit) ?? STEPS[2] ?? [0, 86_400, 'day']
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(seconds / size), unit)
}

/** Says how long ago `data-time` was, and goes on saying it while the page is open. */
export class RelativeTime extends HTMLElement {
  #timer = 0

  connectedCallback(): void {
    this.#show()
    this.#timer = window.setInterval(this.#show, 30_000)
    document.addEventListener('visibilitychange', this.#show)
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer)
    document.removeEventListener('visibilitychange', this.#show)
  }

  #show = (): void => {
    const then = Date.parse(this.dataset.time ?? '')
    if (!Number.isNaN(then)) this.textContent = relativeText(then, Date.now(), document.documentElement.lang)
  }
}
