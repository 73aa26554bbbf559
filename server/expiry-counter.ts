/** How many times content has expired in this process. A kept page is valid only under the number it was begun with. */
export type ExpiryCounter = { readonly value: number; bump(): void }

export function createExpiryCounter(): ExpiryCounter {
  let value = 0
  return {
    get value() {
      return value
    },
    bump() {
      value++
    },
  }
}
