import { expect, it } from 'vitest'
import { usualFooter, usualHeader } from './usual-menus.ts'

const sections = [
  { slug: 'city', name: 'Місто', description: '', color: '' },
  { slug: 'war', name: 'Війна', description: '', color: '' },
]

it('where the desk arranged no menus, all sections stand in both, and the paper’s pages at the foot', () => {
  expect(usualHeader('uk', sections).map(({ href }) => href)).toEqual([
    '/uk/section/city',
    '/uk/section/war',
    '/uk/most-read',
  ])
  const foot = usualFooter('uk', sections, [{ slug: 'about', title: 'Про нас' }], '2026-11-27')
  expect(foot.map(({ links }) => links.length)).toEqual([2, 6, 1])
  expect(usualFooter('uk', [], [], '2026-11-27')).toHaveLength(1)
})
