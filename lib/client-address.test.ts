import { describe, expect, it } from 'vitest'
import { addressGroup, clientAddress, normalizeAddress } from './client-address.ts'

const at = (trustProxy: number, forwardedFor?: string | string[], socketAddress = '10.0.0.1') =>
  clientAddress({ socketAddress, forwardedFor, trustProxy })

describe('clientAddress', () => {
  it('believes nobody but the socket by default', () => {
    expect(at(0, '203.0.113.7')).toBe('10.0.0.1')
  })
  it('takes the N-th entry from the right, so that a made-up prefix changes nothing', () => {
    expect(at(1, '6.6.6.6, 203.0.113.7')).toBe('203.0.113.7')
    expect(at(2, '6.6.6.6, 203.0.113.7, 10.0.0.2')).toBe('203.0.113.7')
    expect(at(2, ['6.6.6.6', '203.0.113.7, 10.0.0.2'])).toBe('203.0.113.7')
  })
  it('takes the leftmost entry when the chain is shorter than promised', () => {
    expect(at(3, '203.0.113.7')).toBe('203.0.113.7')
  })
  it('falls back to the socket when the entry is no address or missing', () => {
    expect(at(1, 'unknown')).toBe('10.0.0.1')
    expect(at(1, '')).toBe('10.0.0.1')
    expect(at(1, undefined)).toBe('10.0.0.1')
  })
  it('is empty when nothing is known', () => {
    expect(clientAddress({ socketAddress: undefined, forwardedFor: undefined, trustProxy: 0 })).toBe('')
  })
})

describe('normalizeAddress', () => {
  it('undoes IPv4-mapping, ports, brackets and zones', () => {
    expect(normalizeAddress('::ffff:192.0.2.1')).toBe('192.0.2.1')
    expect(normalizeAddress('0:0:0:0:0:ffff:192.0.2.1')).toBe('192.0.2.1')
    expect(normalizeAddress('192.0.2.1:8080')).toBe('192.0.2.1')
    expect(normalizeAddress('[2001:DB8::1]:443')).toBe('2001:db8::1')
    expect(normalizeAddress('fe80::1%eth0')).toBe('fe80::1')
    expect(normalizeAddress('192.0.2.999')).toBeNull()
  })
})

describe('addressGroup', () => {
  it('keeps IPv4 whole and IPv6 to its /64', () => {
    expect(addressGroup('192.0.2.1')).toBe('192.0.2.1')
    expect(addressGroup('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
    expect(addressGroup('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64')
    expect(addressGroup('2001:0db8::1')).toBe(addressGroup('2001:db8:0:0:ffff::'))
    expect(addressGroup('::1')).toBe('0:0:0:0::/64')
  })
})
