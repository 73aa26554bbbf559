/**
 * Counts the visit and shows the exact number. Attributes: data-id (the article), data-forms (JSON: plural category to
 * phrase with "#" for the number). One document counts once when a person sees it, and once more each time the
 * browser brings it back from its back/forward cache. Of where the reader came from it tells a host and the marks of the
 * link, never a page. A failure leaves the number of the page's last render.
 */
export class ViewCount extends HTMLElement {
  #isCounted = false
  #isReturn = false

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
    this.#isReturn = true
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
      const response = await fetch(`/api/views/${this.dataset.id}?${originOf(this.#isReturn)}`, {
        method: 'POST',
        keepalive: true,
      })
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

/** A return comes from here, whatever first led to this page. */
function originOf(isReturn: boolean): URLSearchParams {
  const [, , host = ''] = isReturn ? ['', '', location.host] : document.referrer.split('/')
  const told = new URLSearchParams({ r: host })
  if (isReturn) return told
  const marks = new URLSearchParams(location.search)
  for (const name of ['source', 'medium', 'campaign']) {
    const mark = marks.get(`utm_${name}`)
    if (mark) told.set(name.charAt(0), mark.slice(0, 80))
  }
  return told
}
