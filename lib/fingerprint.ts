/** 24 hexadecimal digits that another text does not have. It guards nothing: it is for names of files, without Node's crypto. */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x2f0b4c47, 0x6a09e667].map((seed) => hash(text, seed)).join('')
}

/** FNV-1a over UTF-16 units, mixed at the end (the finalizer of MurmurHash3) so that short texts differ in all digits. */
function hash(text: string, seed: number): string {
  let value = seed
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
    value ^= value >>> 15
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return ((value ^ (value >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
