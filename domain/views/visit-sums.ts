import { type Campaign, ORIGIN_WORDS, ORIGINS_PER_WRITE, type Origin } from './origin.ts'

type HostVisits = { articleId: number; host: string; count: number }
type CampaignVisits = Campaign & { articleId: number; count: number }
/** Visits that are written together: by article, and where they came from. */
export type Visits = {
  articles: ReadonlyMap<number, number>
  hosts: Iterable<HostVisits>
  campaigns: Iterable<CampaignVisits>
}
/** The sums of one write. Their number is bounded, whatever callers make up. */
export class VisitSums {
  readonly articles = new Map<number, number>()
  size = 0
  readonly #hosts = new Map<string, HostVisits>()
  readonly #campaigns = new Map<string, CampaignVisits>()
  readonly #hostNames = new Set<string>()
  readonly #campaignNames = new Set<string>()

  add(articleId: number, { host, campaign }: Origin): void {
    this.size += 1
    this.articles.set(articleId, (this.articles.get(articleId) ?? 0) + 1)
    this.#addHost(articleId, admit(this.#hostNames, host) ? host : ORIGIN_WORDS.other)
    if (campaign) this.#addCampaign(articleId, campaign)
  }

  get hosts(): Iterable<HostVisits> {
    return this.#hosts.values()
  }

  get campaigns(): Iterable<CampaignVisits> {
    return this.#campaigns.values()
  }

  #addHost(articleId: number, host: string): void {
    const key = `${articleId} ${host}`
    const known = this.#hosts.get(key)
    if (known) known.count += 1
    else this.#hosts.set(key, { articleId, host, count: 1 })
  }

  #addCampaign(articleId: number, told: Campaign): void {
    const name = JSON.stringify([told.source, told.medium, told.campaign])
    const { other } = ORIGIN_WORDS
    const kept = admit(this.#campaignNames, name) ? told : { source: other, medium: other, campaign: other }
    const key = `${articleId} ${kept === told ? name : other}`
    const known = this.#campaigns.get(key)
    if (known) known.count += 1
    else this.#campaigns.set(key, { ...kept, articleId, count: 1 })
  }
}

function admit(names: Set<string>, name: string): boolean {
  if (names.size < ORIGINS_PER_WRITE) names.add(name)
  return names.has(name)
}
