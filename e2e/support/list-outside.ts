import type { Page } from '@playwright/test'

/** What of a page can only be seen or pressed by scrolling it aside: how wide it is, and each control that stands outside. */
export function listOutside(page: Page): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 0
  return page.evaluate((most) => {
    const { scrollWidth } = document.documentElement
    const outside = scrollWidth > most ? [`the page is ${scrollWidth} px wide`] : []
    const scrollsAside = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        scrollsAside(element.parentElement))
    for (const control of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      const { left, right, width: own } = control.getBoundingClientRect()
      if (own <= 1 || !control.checkVisibility({ visibilityProperty: true })) continue
      if ((left < -0.5 || right > most + 0.5) && !scrollsAside(control.parentElement))
        outside.push(`${control.outerHTML.slice(0, 120)} stands from ${left} to ${right} px`)
    }
    return outside
  }, width)
}
