import { randomInt } from 'node:crypto'

/** Letters and digits that nobody mistakes for one another, in print or by telephone. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A new password of about 100 bits, in groups that can be read aloud. */
export function randomPassword(): string {
  const group = () => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
