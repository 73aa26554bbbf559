import { isIP, isIPv6 } from 'node:net'

/**
 * The address of the person behind a request, as far as it can be believed. `trustProxy` is the number of proxies of
 * our own in front: 0 takes the socket's address, N the N-th entry of X-Forwarded-For from the right, which is what the
 * outermost of our proxies saw. A missing or malformed entry falls back to the socket's. Empty when nothing is known.
 */
export function clientAddress({
  socketAddress,
  forwardedFor,
  trustProxy,
}: {
  socketAddress: string | undefined
  forwardedFor: string | string[] | undefined
  trustProxy: number
}): string {
  const socket = normalizeAddress(socketAddress ?? '') ?? ''
  if (trustProxy <= 0 || !forwardedFor) return socket
  const chain = (Array.isArray(forwardedFor) ? forwardedFor.join(',') : forwardedFor).split(',')
  const entry = chain[Math.max(0, chain.length - trustProxy)] ?? ''
  return normalizeAddress(entry) ?? socket
}

/** An address without port, brackets, zone and IPv4-mapping, in lower case. Null when it is not an address. */
export function normalizeAddress(text: string): string | null {
  let address = text.trim().toLowerCase()
  if (address.startsWith('[')) address = address.slice(1).replace(/\].*$/, '')
  else if (/^[\d.]+:\d+$/.test(address)) address = address.slice(0, address.indexOf(':'))
  address = address.replace(/%.*$/, '')
  const mapped = /^(?:0*:){0,5}(?::|0*:)ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)
  if (mapped?.[1]) address = mapped[1]
  return isIP(address) ? address : null
}

/** What a limit counts as one caller: an IPv4 address, or the /64 network of an IPv6 address. */
export function addressGroup(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const zeros =
    tail === undefined ? [] : new Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  const groups = [...left, ...zeros, ...right].slice(0, 4)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
