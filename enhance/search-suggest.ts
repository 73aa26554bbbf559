type Item = { text: string; note: string; href: string }

const PAUSE_MS = 120
const SHORTEST = 2

function readItems(answer: unknown): Item[] {
  return typeof answer === 'object' && answer && 'items' in answer && Array.isArray(answer.items)
    ? answer.items
    : []
}

/**
 * Suggests names and headlines below its search field while the reader types: a combobox with a list, by the keys that
 * all comboboxes have. Attributes: data-edition, data-label (the list's name), data-count (how many there are, by plural
 * category, for those who hear it). What is typed goes to the search page as without this script.
 */
export class SearchSuggest extends HTMLElement {
  #input = this.querySelector('input')
  #list = document.createElement('ul')
  #status = document.createElement('span')
  #timer = 0
  #asking: AbortController | undefined
  #active = -1

  connectedCallback(): void {
    const input = this.#input
    if (!input || this.#list.isConnected) return
    this.#list.id = `${input.id}-list`
    this.#list.role = 'listbox'
    this.#list.ariaLabel = this.dataset.label ?? ''
    this.#list.hidden = true
    this.#status.role = 'status'
    this.#status.className = 'visually-hidden'
    this.append(this.#list, this.#status)
    input.role = 'combobox'
    input.autocomplete = 'off'
    input.ariaAutoComplete = 'list'
    input.ariaExpanded = 'false'
    input.setAttribute('aria-controls', this.#list.id)
    input.addEventListener('input', this.#wait)
    input.addEventListener('keydown', this.#key)
    this.addEventListener('focusout', this.#leave)
  }

  #leave = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#show([])
  }

  #wait = (): void => {
    clearTimeout(this.#timer)
    this.#asking?.abort()
    const typed = this.#input?.value.trim() ?? ''
    if (typed.length < SHORTEST) this.#show([])
    else this.#timer = window.setTimeout(this.#ask, PAUSE_MS, typed)
  }

  #ask = async (typed: string): Promise<void> => {
    this.#asking = new AbortController()
    const asked = new URLSearchParams({ edition: this.dataset.edition ?? '', q: typed })
    try {
      const response = await fetch(`/api/suggest?${asked}`, { signal: this.#asking.signal })
      const isMeant = document.activeElement === this.#input
      if (response.ok && isMeant) this.#show(readItems(await response.json()))
    } catch {
      // The reader typed on, or there is no network: the form works as ever.
    }
  }

  #show(items: readonly Item[]): void {
    this.#active = -1
    this.#list.replaceChildren(...items.map((item, index) => this.#option(item, index)))
    this.#list.hidden = items.length === 0
    if (this.#input) this.#input.ariaExpanded = String(items.length > 0)
    this.#input?.removeAttribute('aria-activedescendant')
    const forms: Record<string, string> = JSON.parse(this.dataset.count ?? '{}')
    const form = forms[new Intl.PluralRules(document.documentElement.lang).select(items.length)] ?? '#'
    this.#status.textContent = items.length > 0 ? form.replace('#', String(items.length)) : ''
  }

  #option({ text, note, href }: Item, index: number): HTMLElement {
    const option = document.createElement('li')
    option.id = `${this.#list.id}-${index}`
    option.role = 'option'
    const link = document.createElement('a')
    link.href = href
    link.tabIndex = -1
    link.append(text)
    if (note) {
      const small = document.createElement('small')
      small.append(note)
      link.append(' ', small)
    }
    option.append(link)
    return option
  }

  #key = (event: KeyboardEvent): void => {
    const options = [...this.#list.children]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (options.length === 0 || event.isComposing) return
    if (step) this.#move(options, step)
    else if (event.key === 'Escape') this.#show([])
    else if (event.key === 'Enter' && this.#active >= 0) options[this.#active]?.querySelector('a')?.click()
    else return
    event.preventDefault()
  }

  /** The field itself is one of the places that the arrows go through. */
  #move(options: readonly Element[], step: number): void {
    const places = options.length + 1
    this.#active = ((this.#active + 1 + step + places) % places) - 1
    for (const [index, option] of options.entries()) option.ariaSelected = String(index === this.#active)
    const active = options[this.#active]
    active?.scrollIntoView({ block: 'nearest' })
    if (active) this.#input?.setAttribute('aria-activedescendant', active.id)
    else this.#input?.removeAttribute('aria-activedescendant')
  }
}
