import { isbot } from 'isbot'

/** What a crawler takes pages for. The first three are AI's and the desk allows or refuses each; the others are only counted. */
export type CrawlerKind = 'search' | 'answer' | 'training' | 'engine' | 'preview' | 'other'
export const AI_KINDS = ['search', 'answer', 'training'] as const
export type AiKind = (typeof AI_KINDS)[number]

export type Agent = {
  /** Its name in robots.txt and in the counts. */
  name: string
  kind: CrawlerKind
  /** It is only a word of robots.txt: who obeys it comes under another name, so it is never counted. */
  isWord?: true
}

const named = (kind: CrawlerKind, names: readonly string[]): Agent[] => names.map((name) => ({ name, kind }))

/**
 * Who is known by name, from what each company says of its own crawlers; the most telling names first, as one user agent may hold
 * several. `search` builds an index for an AI's answers, `answer` fetches a page because somebody asked, `training` gathers text for models.
 */
export const AGENTS: readonly Agent[] = [
  { name: 'Google-Extended', kind: 'training', isWord: true },
  { name: 'Applebot-Extended', kind: 'training', isWord: true },
  ...named('search', [
    'OAI-SearchBot',
    'Claude-SearchBot',
    'PerplexityBot',
    'Amzn-SearchBot',
    'meta-webindexer',
  ]),
  ...named('answer', [
    'ChatGPT-User',
    'Claude-User',
    'Perplexity-User',
    'MistralAI-User',
    'DuckAssistBot',
    'meta-externalfetcher',
    'Amzn-User',
    'Google-NotebookLM',
  ]),
  ...named('training', [
    'GPTBot',
    'ClaudeBot',
    'CCBot',
    'Bytespider',
    'meta-externalagent',
    'Amazonbot',
    'GoogleOther',
    'Google-CloudVertexBot',
    'cohere-training-data-crawler',
    'AI2Bot',
    'Diffbot',
    'omgili',
  ]),
  ...named('engine', [
    'Googlebot-Image',
    'Googlebot-News',
    'Googlebot',
    'bingbot',
    'Applebot',
    'DuckDuckBot',
    'YandexBot',
    'Baiduspider',
    'SeznamBot',
    'Qwantbot',
    'Yahoo! Slurp',
    'PetalBot',
  ]),
  ...named('preview', [
    'facebookexternalhit',
    'TelegramBot',
    'Twitterbot',
    'WhatsApp',
    'LinkedInBot',
    'Slackbot',
    'Discordbot',
    'Viber',
    'SkypeUriPreview',
    'redditbot',
    'Bluesky Cardyb',
    'Mastodon',
  ]),
]

const COUNTED = AGENTS.filter(({ isWord }) => !isWord).map((agent) => ({
  agent,
  word: agent.name.toLowerCase(),
}))
const OTHER: Agent = { name: 'other', kind: 'other' }

/** Which crawler a user agent is; null for a person's browser. Anybody may call themselves anything: this counts names. */
export function agentOf(userAgent: string | undefined): Agent | null {
  if (!userAgent) return null
  const text = userAgent.toLowerCase()
  return COUNTED.find(({ word }) => text.includes(word))?.agent ?? (isbot(userAgent) ? OTHER : null)
}

/** The names in robots.txt that a policy shuts out. */
export function refusedAgents(policy: Readonly<Record<AiKind, boolean>>): string[] {
  return AGENTS.filter(({ kind }) => AI_KINDS.some((one) => one === kind && !policy[one])).map(
    ({ name }) => name,
  )
}

/** A day's visits of one agent. */
export type CrawlerDay = { day: string; agent: string; kind: CrawlerKind; visits: number }

/**
 * What a security.txt says (RFC 9116): who to write to, and that it holds for half a year from the month of `now`. Null without a
 * contact, which it must have.
 */
export function securityTxt(
  contacts: readonly string[],
  canonical: string,
  languages: readonly string[],
  now: Date,
): string | null {
  if (contacts.length === 0) return null
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1))
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact.includes(':') ? contact : `mailto:${contact}`}`),
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${canonical}`,
  ]
  return `${lines.join('\n')}\n`
}

/** What an llms.txt says (llmstxt.org): the paper, its sections and where machines find the rest. */
export function llmsTxt(
  name: string,
  description: string,
  lists: readonly { title: string; links: readonly { name: string; url: string }[] }[],
): string {
  const blocks = lists
    .filter(({ links }) => links.length > 0)
    .map(
      ({ title, links }) =>
        `## ${title}\n\n${links.map((link) => `- [${link.name}](${link.url})`).join('\n')}`,
    )
  return `${[`# ${name}`, `> ${description}`, ...blocks].join('\n\n')}\n`
}
