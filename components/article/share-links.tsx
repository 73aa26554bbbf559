import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'

type Props = { edition: Edition; url: string; title: string }

function addresses(url: string, title: string) {
  const text = encodeURIComponent(`${title} ${url}`)
  return [
    ['Telegram', `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(title)}`],
    ['WhatsApp', `https://wa.me/?text=${text}`],
    ['Viber', `viber://forward?text=${text}`],
  ] as const
}

/** Ways to pass an article on: plain links that ask nothing of anybody before they are pressed. */
export function ShareLinks({ edition, url, title }: Props) {
  const t = translator(edition)
  return (
    <share-bar
      data-url={url}
      data-title={title}
      className="share"
      role="group"
      aria-label={t('article.share')}
    >
      <p className="label" aria-hidden="true">
        {t('article.share')}
      </p>
      <ul>
        {addresses(url, title).map(([name, href]) => (
          <li key={name}>
            <a
              href={href}
              target="_blank"
              rel="noopener nofollow"
              aria-label={t('article.shareOn', { name })}
            >
              {name}
            </a>
          </li>
        ))}
        <li>
          <button
            type="button"
            data-copy=""
            data-done={t('article.linkCopied')}
            hidden
            suppressHydrationWarning
          >
            {t('article.copyLink')}
          </button>
        </li>
        <li>
          <button type="button" data-share="" hidden suppressHydrationWarning>
            {t('article.shareNative')}
          </button>
        </li>
      </ul>
      <p role="status" suppressHydrationWarning />
    </share-bar>
  )
}
