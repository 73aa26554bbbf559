/** What was changed or left out on the way in, counted by kind and told in one line each. */
export class Notes {
  readonly #counts = new Map<string, number>()

  add(kind: string): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
  }

  list(): string[] {
    return [...this.#counts].map(([kind, count]) => (count === 1 ? kind : `${kind} (${count} times)`))
  }
}
