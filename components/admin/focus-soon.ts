/** Moves the focus to what has `id` after the next rendering: a thing with the focus that goes must not leave it nowhere. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}
