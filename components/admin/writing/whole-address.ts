/** What a link may begin with. */
export const ADDRESS = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i

/** "example.org/x" is meant as "https://example.org/x". */
export function wholeAddress(text: string): string {
  const address = text.trim()
  return !address || ADDRESS.test(address) || !/^[^\s/]+\.[^\s/]{2,}/.test(address)
    ? address
    : `https://${address}`
}
