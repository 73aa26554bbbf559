/** What this document counted, by article: its element may be made anew, as React does where it hydrates, and counts no second visit. */
const visits = new Map<string, Promise<number | null>>()

/**
 * Counts the visit and shows the exact number. Attributes: data-id (the article), data-forms (JSON: plural category to
 * phrase with "#" for the number). One document counts once when a person sees it, and once more each time the
 * browser brings it back from its back/forward cache. Of where the reader came from it tells a host and the marks of the
 * link, never a page. A failure leaves the number of the page's last render.
 */
export class ViewCount extends HTMLElement {
  #visit: Promise<number | null> | undefined
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
    visits.delete(this.dataset.id ?? '')
    this.#isReturn = true
    this.#countOnceSeen()
  }

  #countOnceSeen = (): void => {
    const isPrerendering = 'prerendering' in document && document.prerendering === true
    if (isPrerendering || document.visibilityState !== 'visible') return
    const id = this.dataset.id ?? ''
    const visit = visits.get(id) ?? postVisit(id, this.#isReturn)
    if (visit === this.#visit) return
    visits.set(id, visit)
    this.#visit = visit
    void visit.then((views) => views !== null && this.#show(views))
  }

  #show(views: number): void {
    const language = document.documentElement.lang
    const forms: Record<string, string> = JSON.parse(this.dataset.forms ?? '{}')
    const form = forms[new Intl.PluralRules(language).select(views)] ?? forms.other ?? '#'
    this.textContent = form.replace('#', new Intl.NumberFormat(language).format(views))
  }
}

/** The article's total with this visit; null when nobody can say: the reader came for the article, not for the number. */
async function postVisit(id: string, isReturn: boolean): Promise<number | null> {
  try {
    const response = await fetch(`/api/views/${id}?${originOf(isReturn)}`, {
      method: 'POST',
      keepalive: true,
    })
    const answer: unknown = response.ok ? await response.json() : null
    const isTotal =
      typeof answer === 'object' && answer && 'views' in answer && typeof answer.views === 'number'
    return isTotal ? (answer.views as number) : null
  } catch {
    return null
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
