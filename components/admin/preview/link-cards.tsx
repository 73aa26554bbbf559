import type { LinkCards } from '#components/site/metadata/link-cards.ts'
import type { Edition } from '#domain/editions/rules.ts'

// The colours are those of the networks, not of the desk: a card looks the same to an editor in the dark.

type Props = { cards: LinkCards; picture: string; language: Edition }

const FRAME = 'w-full max-w-[31rem] overflow-hidden text-black'

/** A result of Google on a wide screen: the title is cut at about 600 pixels, the description at two lines. */
export function SearchCard({ cards, language, none }: Omit<Props, 'picture'> & { none: string }) {
  const { host, siteName, url, search } = cards
  const steps = new URL(url).pathname.split('/').filter(Boolean)
  return (
    <div className="max-w-[40rem] rounded-lg border border-line bg-white p-4 font-[Arial,sans-serif] text-[#474747]">
      <p className="text-[#202124] text-sm leading-tight">{siteName}</p>
      <p className="truncate text-xs leading-5">{[host, ...steps].join(' › ')}</p>
      <p
        lang={language}
        data-card="title"
        className="max-w-[600px] truncate text-[#1a0dab] text-xl leading-7"
      >
        {search.title}
      </p>
      <p lang={language} data-card="description" className="line-clamp-2 text-sm leading-[1.58]">
        {search.description || none}
      </p>
    </div>
  )
}

/** A message with a link in Telegram. */
export function TelegramCard({ cards, picture, language }: Props) {
  const { siteName, social, url } = cards
  return (
    <div className={`${FRAME} rounded-xl bg-white p-3 text-[0.9375rem] leading-snug ring-1 ring-line`}>
      <p className="mb-2 truncate text-[#1f6fab]">{url}</p>
      <div className="grid gap-1 rounded border-[#1f6fab] border-l-[3px] bg-[#eef5fb] p-2 pl-2.5">
        <p className="font-medium text-[#1f6fab]">{siteName}</p>
        <p lang={language} data-card="title" className="line-clamp-3 font-semibold">
          {social.title}
        </p>
        <p lang={language} data-card="description" className="line-clamp-6">
          {social.description}
        </p>
        <Picture src={picture} alt={social.imageAlt} className="mt-1 rounded" />
      </div>
    </div>
  )
}

/** A shared link on Facebook: the description has room only under a short title. */
export function FacebookCard({ cards, picture, language }: Props) {
  const { host, social } = cards
  return (
    <div className={`${FRAME} border border-[#ccd0d5] bg-[#f0f2f5]`}>
      <Picture src={picture} alt={social.imageAlt} />
      <div className="grid gap-0.5 px-4 py-3">
        <p className="truncate text-[#5a5d62] text-xs uppercase">{host}</p>
        <p lang={language} data-card="title" className="line-clamp-2 font-semibold leading-snug">
          {social.title}
        </p>
        <p lang={language} data-card="description" className="line-clamp-1 text-[#5a5d62] text-sm">
          {social.description}
        </p>
      </div>
    </div>
  )
}

/** A large card on X: the picture with the title over its foot. */
export function XCard({ cards, picture, language, from }: Props & { from: string }) {
  const { social } = cards
  return (
    <div className="w-full max-w-[31rem]">
      <div className="relative overflow-hidden rounded-2xl border border-line">
        <Picture src={picture} alt={social.imageAlt} />
        <p
          lang={language}
          data-card="title"
          className="absolute right-3 bottom-3 left-3 w-fit max-w-[calc(100%-1.5rem)] truncate rounded bg-black/80 px-2 py-0.5 text-sm text-white"
        >
          {social.title}
        </p>
      </div>
      <p className="pt-1 text-soft text-xs">{from}</p>
    </div>
  )
}

function Picture({ src, alt, className = '' }: { src: string; alt: string; className?: string }) {
  return <img src={src} alt={alt} width={1200} height={630} className={`h-auto w-full ${className}`} />
}
