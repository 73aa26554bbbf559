import { canvas, circle, ellipse, path, rect, repeat, stroke } from './kit.ts'
import { glow } from './parts.ts'

const SIZE = 900

type Look = {
  back: [string, string]
  sun: string
  skin: string
  shade: string
  hair: string
  coat: string
  collar: string
  /** The outline of the hair behind the head and over the forehead. */
  style: 'bob' | 'short' | 'bun' | 'curls' | 'long' | 'cap' | 'grey' | 'beard'
  glasses?: boolean
}

const HAIR: Record<Look['style'], { behind: string; front: string }> = {
  bob: {
    behind:
      'M290 360 Q270 170 450 164 Q632 170 612 360 L622 520 Q590 556 546 552 L354 552 Q310 556 280 520 Z',
    front: 'M318 372 Q312 226 450 220 Q590 226 584 372 Q566 306 506 288 Q408 322 342 296 Q324 330 318 372 Z',
  },
  short: {
    behind: 'M312 350 Q296 178 450 172 Q606 178 590 350 Z',
    front: 'M318 366 Q300 200 452 196 Q606 204 584 366 Q574 292 520 272 Q420 284 352 262 Q326 300 318 366 Z',
  },
  bun: {
    behind: 'M372 150 A 80 74 0 1 1 530 150 Q606 200 594 350 L308 350 Q296 200 372 150 Z',
    front: 'M318 372 Q312 216 450 212 Q590 216 584 372 Q560 292 450 276 Q340 292 318 372 Z',
  },
  curls: {
    behind:
      'M280 470 Q214 430 246 350 Q216 270 290 236 Q306 150 396 166 Q450 116 512 164 Q606 150 618 238 Q690 280 656 356 Q686 440 616 474 Z',
    front:
      'M318 366 Q296 300 340 290 Q346 236 404 252 Q446 216 488 250 Q548 234 562 290 Q604 304 584 366 Q566 320 524 316 Q486 290 448 314 Q400 292 374 322 Q332 322 318 366 Z',
  },
  long: {
    behind: 'M300 350 Q284 168 450 162 Q618 168 602 350 Q612 540 660 690 L240 690 Q288 540 300 350 Z',
    front: 'M318 380 Q306 222 450 214 Q594 222 584 380 Q580 300 452 236 Q330 300 318 380 Z',
  },
  cap: {
    behind: 'M312 340 Q300 190 450 182 Q602 190 590 340 Z',
    front: 'M304 318 Q300 170 454 166 Q604 172 598 318 Q520 292 450 300 Q330 300 236 344 Q246 306 304 300 Z',
  },
  grey: {
    behind: 'M306 400 Q288 190 450 180 Q614 190 596 400 L580 410 L320 410 Z',
    front:
      'M318 350 Q326 250 382 234 Q376 214 450 208 Q526 214 520 234 Q578 250 584 350 Q560 262 450 252 Q340 262 318 350 Z',
  },
  beard: {
    behind: 'M312 350 Q300 184 450 176 Q602 184 590 350 Z',
    front: 'M318 360 Q304 210 450 200 Q598 210 584 360 Q566 280 450 268 Q336 280 318 360 Z',
  },
}

const LOOKS: Record<string, Look> = {
  'nora-velling': {
    back: ['#4a6a92', '#233a5c'],
    sun: '#f4b860',
    skin: '#e3b08a',
    shade: '#b77d5c',
    hair: '#5b2d22',
    coat: '#b8483a',
    collar: '#f3e6cf',
    style: 'bob',
  },
  'tomas-brandel': {
    back: ['#c99a4d', '#7a5a24'],
    sun: '#f7e3b4',
    skin: '#d9a57c',
    shade: '#a9734f',
    hair: '#2b211d',
    coat: '#1d4650',
    collar: '#f0e2c4',
    style: 'short',
    glasses: true,
  },
  'lida-koroval': {
    back: ['#3f9a94', '#12484d'],
    sun: '#e8795a',
    skin: '#8f5f45',
    shade: '#643d2c',
    hair: '#1c1413',
    coat: '#e9efe6',
    collar: '#1f6f6b',
    style: 'bun',
  },
  'oskar-penhal': {
    back: ['#8a3d5e', '#3a1730'],
    sun: '#e9b866',
    skin: '#e8bd99',
    shade: '#b98a68',
    hair: '#cfc7bd',
    coat: '#24101f',
    collar: '#c8687a',
    style: 'grey',
    glasses: true,
  },
  'mira-sundvik': {
    back: ['#8aa66f', '#34562f'],
    sun: '#f7e6b0',
    skin: '#eec3a0',
    shade: '#c38f6c',
    hair: '#c58a3d',
    coat: '#3d5a6b',
    collar: '#e0b04a',
    style: 'long',
  },
  'danylo-resh': {
    back: ['#d9794a', '#7c2f22'],
    sun: '#f8ead0',
    skin: '#d6a077',
    shade: '#a56e4a',
    hair: '#2f4a45',
    coat: '#2c2a33',
    collar: '#c9542f',
    style: 'cap',
  },
  'elin-tarvel': {
    back: ['#d8b271', '#4b6f74'],
    sun: '#fff3cf',
    skin: '#b98258',
    shade: '#875836',
    hair: '#2a1a1c',
    coat: '#6f3a4c',
    collar: '#f3d9ad',
    style: 'curls',
    glasses: true,
  },
  'petro-halynych': {
    back: ['#7f94aa', '#2f4666'],
    sun: '#f2dcb4',
    skin: '#e0ad86',
    shade: '#b07c58',
    hair: '#6b3f28',
    coat: '#4a5a3a',
    collar: '#d8c69c',
    style: 'beard',
  },
}

/** A head and shoulders without a face: a mark for a byline, nobody's likeness. */
export function portrait(slug: string): string {
  const look = LOOKS[slug]
  if (!look) throw new Error(`There is no portrait of ${slug}.`)
  const c = canvas(`portrait-${slug}`)
  const hair = HAIR[look.style]
  const face =
    'M318 350 Q316 250 450 246 Q586 250 584 350 Q586 430 552 486 Q510 548 450 550 Q392 548 350 486 Q316 430 318 350 Z'
  const light = c.clip(path(face, '#000'))
  return c.finish(
    [
      rect(
        0,
        0,
        SIZE,
        SIZE,
        c.fade([
          [0, look.back[0]],
          [1, look.back[1]],
        ]),
      ),
      circle(610, 300, 250, look.sun, 'opacity="0.55"'),
      glow(c, 640, 260, 480, look.sun, 0.5),
      repeat(5, (index) =>
        stroke(
          `M-20 ${690 + index * 46} Q 300 ${610 + index * 50} 920 ${700 + index * 40}`,
          '#ffffff',
          2,
          'opacity="0.1"',
        ),
      ),
      path(
        hair.behind,
        c.fade(
          [
            [0, look.hair],
            [1, '#120c10'],
          ],
          [1, 0, 0, 1],
        ),
      ),
      path(
        'M120 920 Q130 700 300 640 Q390 612 400 560 L504 560 Q512 612 602 640 Q770 700 780 920 Z',
        c.fade(
          [
            [0, look.coat],
            [1, '#0d0b12'],
          ],
          [1, 0, 0, 1],
        ),
      ),
      path('M384 460 L384 600 Q450 690 518 600 L518 460 Z', look.shade),
      path(
        'M330 634 Q380 610 390 578 Q450 676 512 578 Q520 610 572 634 L520 720 L450 668 L382 720 Z',
        look.collar,
      ),
      path(face, look.skin),
      `<g clip-path="${light}">${path('M300 230 L470 230 Q420 330 446 420 Q420 470 450 560 L300 560 Z', look.shade, 'opacity="0.75"')}${look.style === 'beard' ? path('M310 420 Q360 452 396 440 Q450 424 506 440 Q546 452 590 410 L590 570 L310 570 Z', look.hair) : ''}</g>`,
      path(
        hair.front,
        c.fade(
          [
            [0, look.hair],
            [1, '#1a1114'],
          ],
          [1, 0, 0, 1],
        ),
      ),
      look.glasses
        ? ellipse(396, 386, 48, 42, '#ffffff', 'fill-opacity="0.16" stroke="#1a1418" stroke-width="9"') +
          ellipse(514, 386, 48, 42, '#ffffff', 'fill-opacity="0.22" stroke="#1a1418" stroke-width="9"') +
          stroke('M444 380 Q455 370 466 380 M348 376 L320 366 M562 376 L582 366', '#1a1418', 9)
        : '',
      rect(
        0,
        0,
        SIZE,
        SIZE,
        c.fade([
          [0, '#000000', 0],
          [0.6, '#000000', 0],
          [1, '#000000', 0.3],
        ]),
      ),
    ],
    SIZE,
    SIZE,
  )
}
