/**
 * The address with "-" for each part of its path that says nothing readable: percent signs that cannot be decoded, control
 * characters. No page, list or file is called so: whoever asks gets the 404 of that place instead of an error of ours.
 */
export function readablePath(url: string): string {
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  if (!path.includes('%')) return url
  const parts = path.split('/').map((part) => (isReadable(part) ? part : '-'))
  return parts.join('/') + (mark < 0 ? '' : url.slice(mark))
}

function isReadable(part: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(part))
  } catch {
    return false
  }
}
