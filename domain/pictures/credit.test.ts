import { describe, expect, it } from 'vitest'
import { readCredit } from './credit.ts'

describe('readCredit', () => {
  it.each([
    ['Photo: Ann Lee', 'Ann Lee'],
    ['Ілюстрація: Dateline', 'Dateline'],
    ['© Reuters', 'Reuters'],
    ['Ann Lee', 'Ann Lee'],
    ['', ''],
  ])('%s was made by %s', (credit, name) => {
    expect(readCredit(credit).name).toBe(name)
  })

  it('takes a notice of copyright as it stands, and makes none', () => {
    expect(readCredit('© 2026 Reuters').copyrightNotice).toBe('© 2026 Reuters')
    expect(readCredit('Copyright Ann Lee').copyrightNotice).toBe('Copyright Ann Lee')
    expect(readCredit('Photo: Ann Lee').copyrightNotice).toBeNull()
  })

  it.each([
    ['Ann Lee / CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ['Ann Lee (cc by-nc-nd 2.5)', 'https://creativecommons.org/licenses/by-nc-nd/2.5/'],
    ['Ann Lee, CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['Ann Lee / CC BY', null],
    ['CC BY-ND-SA 4.0', null],
    ['Ann Lee', null],
  ])('%s is under %s', (credit, license) => {
    expect(readCredit(credit).license).toBe(license)
  })
})
