/**
 * Moves the focus to what has `id` after the next rendering: a thing with the focus that goes must not leave it nowhere.
 * Who has gone on to something else by then keeps it.
 */
export function focusSoon(id: string): void {
  const before = document.activeElement
  requestAnimationFrame(() => {
    const now = document.activeElement
    if (now === before || now === null || now === document.body) document.getElementById(id)?.focus()
  })
}
