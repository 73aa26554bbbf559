const KEY = 'theme'
const dark = matchMedia('(prefers-color-scheme: dark)')

function current(): 'dark' | 'light' {
  const chosen = document.documentElement.dataset.theme
  return chosen === 'dark' || chosen === 'light' ? chosen : dark.matches ? 'dark' : 'light'
}

/** Its button switches between light and dark. A choice that equals the system's is forgotten: then the page follows it. */
export class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', this.#toggle)
    dark.addEventListener('change', this.#tell)
    this.#tell()
  }

  disconnectedCallback(): void {
    this.querySelector('button')?.removeEventListener('click', this.#toggle)
    dark.removeEventListener('change', this.#tell)
  }

  #toggle = (): void => {
    const next = current() === 'dark' ? 'light' : 'dark'
    const isSystems = (next === 'dark') === dark.matches
    if (isSystems) delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    try {
      if (isSystems) localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, next)
    } catch {
      // Storage is closed to us: the choice lasts as long as the page.
    }
    this.#tell()
  }

  #tell = (): void => {
    this.querySelector('button')?.setAttribute('aria-pressed', String(current() === 'dark'))
  }
}
