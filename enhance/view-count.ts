/**
 * Counts the visit and shows the exact number. Attributes: data-id (the article), data-forms (JSON: plural category to
 * phrase with "#" for the number). One document counts once when a person sees it, and once more each time the
 * browser brings it back from its back/forward cache. A failure leaves the number of the page's last render.
 */
export class ViewCount extends HTMLElement {
  #isCounted = false

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.#countOnceSeen)
    document.addEventListener('prerenderingchange', this.#countOnceSeen)
    window.addEventListener('pageshow', this.#countReturn)
    this.#countOnceSeen()
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#countOnceSeen)
    document.removeEventListener('prerenderingchange', this.#countOnceSeen)
    window.removeEventListener('pageshow', this.#countReturn)
  }

  #countReturn = (event: PageTransitionEvent): void => {
    if (!event.persisted) return
    this.#isCounted = false
    this.#countOnceSeen()
  }

  #countOnceSeen = (): void => {
    const isPrerendering = 'prerendering' in document && document.prerendering === true
    if (this.#isCounted || isPrerendering || document.visibilityState !== 'visible') return
    this.#isCounted = true
    void this.#count()
  }

  async #count(): Promise<void> {
    try {
      const response = await fetch(`/api/views/${this.dataset.id}`, { method: 'POST', keepalive: true })
      const answer: unknown = response.ok ? await response.json() : null
      if (typeof answer === 'object' && answer && 'views' in answer && typeof answer.views === 'number')
        this.#show(answer.views)
    } catch {
      // The reader came for the article, not for the number.
    }
  }

  #show(views: number): void {
    const language = document.documentElement.lang
    const forms: Record<string, string> = JSON.parse(this.dataset.forms ?? '{}')
    const form = forms[new Intl.PluralRules(language).select(views)] ?? forms.other ?? '#'
    this.textContent = form.replace('#', new Intl.NumberFormat(language).format(views))
  }
}
