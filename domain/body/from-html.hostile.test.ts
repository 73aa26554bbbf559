import { describe, expect, it } from 'vitest'
import { bodyFromHtml } from './from-html.ts'
import { bodySchema } from './schema.ts'

describe('any input', () => {
  const words =
    '<p> </p> <b> <li> <ul> </ul> <ol start=0> <blockquote> </blockquote> <table> <tr> <td> </td> </tr> <h2> <h6> </h3> <a href="https://a.test"> </a> <br> <hr> <pre> </pre> <figure> <figcaption> </figure> <img src="https://a.test/p.png"> <iframe src="https://vimeo.com/76979871"> </iframe> <video src="https://a.test/v"> </video> <script> </script> <div> </div> <dl> <dt> <dd> <svg> </svg> <!-- --> <![CDATA[ ]]> [caption] [/caption] [gallery] & &lt; < > " a\n\n b \n'.split(
      ' ',
    )
  // A small generator of its own, so that a failure can be repeated by its seed.
  const random = (seed: number) => () => {
    seed = (seed * 1664525 + 1013904223) % 4294967296
    return seed / 4294967296
  }

  it('gives a valid body, for 2,000 random mixtures of tags', () => {
    const pictures = new Map([['https://a.test/p.png', 3]])
    for (let seed = 1; seed <= 2000; seed++) {
      const next = random(seed)
      const html = Array.from({ length: 60 }, () => words[Math.floor(next() * words.length)]).join('')
      const { body } = bodyFromHtml(html, {
        wordpress: seed % 2 === 0,
        ...(seed % 3 === 0 ? { pictures } : {}),
      })
      const { error } = bodySchema.safeParse(body)
      expect(error?.issues, `seed ${seed}: ${html}`).toBeUndefined()
    }
  })

  it.each([
    ['<div>', 1e6],
    ['<b>', 1e6],
    ['<ul><li>', 5e5],
    ['<p>a', 3e5],
    ['<', 1e6],
    ['&', 2e6],
    ['[caption ', 1e5],
    ['\n \n', 1e6],
    ['<table><tr><td>', 3e5],
    ['<script>', 5e5],
    ['<!--', 1e6],
    ['</p>', 5e5],
    ['<br>', 1e6],
    ['<b>x</b>', 3e5],
    ['word ', 1e6],
  ])(
    'takes %s a million times or so in proportionate time',
    (piece, times) => {
      const { body } = bodyFromHtml(piece.repeat(times), { wordpress: true })
      expect(bodySchema.safeParse(body).success).toBe(true)
    },
    10_000,
  )
})
