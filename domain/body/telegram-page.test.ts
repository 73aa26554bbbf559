import { expect, it } from 'vitest'
import { readTelegramPage } from './telegram-page.ts'

/** The shape of a page for embedding, with what stands around a post: a reply, reactions, a footer. */
const TELEGRAM_PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Telegram Widget</title></head>
<body class="widget_frame_base tgme_widget"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="city_news/4821">
<div class="tgme_widget_message_user"><a href="https://t.me/city_news"><i class="tgme_widget_message_user_photo bgcolor0"><img src="https://cdn.example/p.jpg"></i></a></div>
<div class="tgme_widget_message_bubble">
<div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/city_news"><span dir="auto">City &amp; News</span></a></div>
<div class="tgme_widget_message_text js-message_text" dir="auto"><b>Bridge</b> opens at <a href="https://example.org/">noon</a>.<br/><br/>Trams wait <tg-emoji emoji-id="1"><i class="emoji"><b>🚋</b></i></tg-emoji> until two.</div>
<div class="tgme_widget_message_footer"><div class="tgme_widget_message_info"><span class="tgme_widget_message_views">12.3K</span><a class="tgme_widget_message_date" href="https://t.me/city_news/4821"><time datetime="2026-03-05T10:04:31+00:00" class="datetime">Mar 5</time></a></div></div>
</div></div></body></html>`

it('reads who posted, what with its line ends, and when', () => {
  expect(readTelegramPage(TELEGRAM_PAGE)).toEqual({
    author: 'City & News',
    text: 'Bridge opens at noon.\n\nTrams wait 🚋 until two.',
    postedAt: '2026-03-05T10:04:31.000Z',
  })
})

it('finds nothing on a page without a post', () => {
  expect(readTelegramPage('<div class="tgme_widget_message_error">Post not found</div>')).toBeNull()
  expect(readTelegramPage('')).toBeNull()
})

it('keeps to the limits of a stored post, whatever the page holds', () => {
  const page = TELEGRAM_PAGE.replace('until two', 'x'.repeat(50_000))
  expect(readTelegramPage(page)?.text.length).toBeLessThanOrEqual(10_000)
})
