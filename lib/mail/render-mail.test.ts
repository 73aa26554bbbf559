import { expect, it } from 'vitest'
import { renderMail } from './render-mail.ts'

const letter = {
  language: 'uk',
  subject: 'Запрошення & <більше>',
  paragraphs: ['Вітаємо, <b>Адо</b>!'],
  link: { text: 'Прийняти', url: 'https://news.example/admin/invitation?token=a&b="c"' },
  foot: 'Dateline',
}

it('says the same as text and as HTML, and lets no sign of a name become markup', () => {
  const { text, html } = renderMail(letter)
  expect(text).toBe(
    'Вітаємо, <b>Адо</b>!\n\nПрийняти:\nhttps://news.example/admin/invitation?token=a&b="c"\n\n-- \nDateline\n',
  )
  expect(html).toContain('<html lang="uk">')
  expect(html).toContain('<p>Вітаємо, &lt;b&gt;Адо&lt;/b&gt;!</p>')
  expect(html).toContain('href="https://news.example/admin/invitation?token=a&amp;b=&quot;c&quot;"')
  expect(html).not.toContain('<b>')
})
