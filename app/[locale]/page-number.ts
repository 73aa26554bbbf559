import { permanentRedirect } from 'next/navigation'

/** The page number of an address, or null for nonsense. Page 1 lives at the list's own address, given by `first`. */
export function pageNumber(text: string, first: string): number | null {
  if (!/^[1-9]\d{0,5}$/.test(text)) return null
  const page = Number(text)
  if (page === 1) permanentRedirect(first)
  return page
}
