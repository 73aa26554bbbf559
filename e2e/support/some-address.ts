/** An address of a reader that no other test has: limits by address never meet. */
export function someAddress(): string {
  const byte = () => Math.floor(Math.random() * 254) + 1
  return `10.${byte()}.${byte()}.${byte()}`
}
