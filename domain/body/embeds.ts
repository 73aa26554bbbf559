/** What an address of a known provider shows. `playerUrl` is null where only a link is offered. */
export type Embed = {
  provider: 'youtube' | 'vimeo' | 'x' | 'telegram'
  id: string
  /** The provider's own page, without tracking parameters. */
  url: string
  playerUrl: string | null
  /** The provider's name as readers know it. */
  label: string
}

type Describe = (url: URL, parts: string[]) => Omit<Embed, 'label' | 'provider'> | null
type Provider = { provider: Embed['provider']; label: string; hosts: RegExp; describe: Describe }

const PROVIDERS: Provider[] = [
  {
    provider: 'youtube',
    label: 'YouTube',
    hosts: /^(?:(?:www\.|m\.|music\.)?youtube\.com|(?:www\.)?youtube-nocookie\.com|youtu\.be)$/,
    describe: describeYouTube,
  },
  { provider: 'vimeo', label: 'Vimeo', hosts: /^(?:www\.|player\.)?vimeo\.com$/, describe: describeVimeo },
  { provider: 'x', label: 'X', hosts: /^(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com$/, describe: describeX },
  {
    provider: 'telegram',
    label: 'Telegram',
    hosts: /^(?:www\.)?(?:t|telegram)\.me$/,
    describe: describeTelegram,
  },
]

/** The hosts that a frame of a reader page may show after a click: for the content security policy. */
export const EMBED_FRAME_HOSTS = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'] as const

/** What stands at `address` when it is a video or a post of a known provider; null for anything else. */
export function describeEmbed(address: string): Embed | null {
  const url = URL.parse(address.startsWith('//') ? `https:${address}` : address)
  if (!url || !/^https?:$/.test(url.protocol) || url.username) return null
  const known = PROVIDERS.find(({ hosts }) => hosts.test(url.hostname))
  const found = known?.describe(url, url.pathname.split('/').filter(Boolean))
  return known && found ? { provider: known.provider, label: known.label, ...found } : null
}

function describeYouTube(url: URL, parts: string[]) {
  const [first, second] = parts
  const named = first && /^(?:embed|v|shorts|live|e)$/.test(first) ? second : undefined
  const id = url.hostname === 'youtu.be' ? first : (url.searchParams.get('v') ?? named)
  if (!id || !/^[\w-]{11}$/.test(id)) return null
  const start = seconds(url.searchParams.get('start') ?? url.searchParams.get('t') ?? '')
  return {
    id,
    url: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
    playerUrl: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`,
  }
}

/** The seconds of "90", "90s" or "1m30s"; 0 for anything else. */
function seconds(text: string): number {
  const match = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(text)
  return Number(match?.[1] ?? 0) * 3600 + Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0)
}

function describeVimeo(url: URL, parts: string[]) {
  const at = parts.findIndex((part) => /^\d{4,12}$/.test(part))
  const id = parts[at]
  if (!id) return null
  // An unlisted video is shown only with its second, secret number.
  const secret = [url.searchParams.get('h'), parts[at + 1]].find(
    (text) => text && /^[0-9a-f]{6,20}$/.test(text),
  )
  return {
    id,
    url: `https://vimeo.com/${id}${secret ? `/${secret}` : ''}`,
    playerUrl: `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${secret ? `&h=${secret}` : ''}`,
  }
}

function describeX(_: URL, parts: string[]) {
  const at = parts.findIndex((part) => part === 'status' || part === 'statuses')
  const id = parts[at + 1]
  const name = parts[0]
  if (at < 1 || !id || !/^\d{1,25}$/.test(id) || !name || !/^\w{1,30}$/.test(name)) return null
  return { id, url: `https://x.com/${name}/status/${id}`, playerUrl: null }
}

function describeTelegram(_: URL, parts: string[]) {
  const [channel, post] = parts[0] === 's' ? parts.slice(1) : parts
  if (!channel || !/^[A-Za-z]\w{3,40}$/.test(channel) || !post || !/^\d{1,12}$/.test(post)) return null
  return { id: `${channel}/${post}`, url: `https://t.me/${channel}/${post}`, playerUrl: null }
}
