import { afterEach, beforeEach, expect, it } from 'vitest'
import { shortenBufferJson } from './short-buffer-json.ts'

const whole = Buffer.prototype.toJSON
beforeEach(shortenBufferJson)
afterEach(() => {
  Buffer.prototype.toJSON = whole
})

it('leaves small buffers as they are and says of large ones only how large they are', () => {
  expect(JSON.stringify({ key: Buffer.from('key') })).toBe('{"key":{"type":"Buffer","data":[107,101,121]}}')
  expect(JSON.stringify(Buffer.alloc(100_000))).toBe('{"type":"Buffer","data":[100000]}')
})
