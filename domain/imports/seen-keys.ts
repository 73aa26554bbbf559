import { hash } from 'node:crypto'

const FIRST_SLOTS = 1 << 12

/**
 * Which keys came before, by 64 bits of their digests: 16 to 32 bytes a key whatever its length, outside of the
 * collector's heap. That two of a million keys are taken for one has a chance of 1 in 30 million.
 */
export class SeenKeys {
  #slots = new Uint32Array(2 * FIRST_SLOTS)
  #size = 0

  /** Remembers a key; false when it was known already. */
  add(key: string): boolean {
    const digest = hash('sha256', key, 'buffer')
    // Two zeros are an empty slot.
    if (!place(this.#slots, digest.readUInt32LE(0), digest.readUInt32LE(4) || 1)) return false
    this.#size++
    if (this.#size * 4 > this.#slots.length) this.#grow()
    return true
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Uint32Array(2 * old.length)
    for (let at = 0; at < old.length; at += 2)
      if (old[at + 1]) place(this.#slots, old[at] ?? 0, old[at + 1] ?? 0)
  }
}

/** Puts a pair into the first free slot from where it belongs; false when it is there. */
function place(slots: Uint32Array, one: number, two: number): boolean {
  const last = slots.length / 2 - 1
  for (let slot = one & last; ; slot = (slot + 1) & last) {
    if (slots[2 * slot + 1] === 0) {
      slots[2 * slot] = one
      slots[2 * slot + 1] = two
      return true
    }
    if (slots[2 * slot] === one && slots[2 * slot + 1] === two) return false
  }
}
