import type { Finished } from './kept-answer.ts'

const WORDS = {
  en: {
    title: 'Back in a moment',
    text: 'This page cannot be shown right now. Please try again in a moment.',
  },
  uk: {
    title: 'Зараз повернемося',
    text: 'Цю сторінку зараз не вдається показати. Спробуйте ще раз за хвилину.',
  },
}

/** What a reader gets when a page was never kept and cannot be made now: a 503 that says so in the edition's language. */
export function unavailablePage(path: string, common: [string, string][]): Finished {
  const language = /^\/uk(?:\/|$)/.test(path) ? 'uk' : 'en'
  const { title, text } = WORDS[language]
  const html = `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`
  return {
    status: 503,
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Cache-Control', 'no-store'],
      ['Retry-After', '5'],
      ['Content-Security-Policy', "default-src 'none'"],
      ...common,
    ],
    body: Buffer.from(html),
    compressible: false,
  }
}
