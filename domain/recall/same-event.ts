import { lexiconOf, likeness, rarityFor, weigh } from './likeness.ts'
import { makeProfile, type Profile, type ProfileText } from './profile.ts'

type Recent = { headline: string; standfirst: string; close: number; profile: Profile | null }

const LOOKS_THE_SAME = 0.45
const TELLS_THE_SAME = 0.3

/**
 * Those of the recent articles that seem to tell of the same event as `text`, the likeliest first: the headline looks the
 * same letter by letter, or the telling words and names are the same, weighed by rarity among the recent ones.
 */
export function pickSameEvent<T extends Recent>(text: ProfileText, recent: readonly T[], limit: number): T[] {
  const own = makeProfile(text)
  const profiles = recent.map((one) => one.profile ?? makeProfile({ ...one, text: '' }))
  const rarity = rarityFor(own, lexiconOf([own, ...profiles]))
  const weighed = weigh(own, rarity)
  return recent
    .map((one, index) => {
      const told = likeness(weighed, weigh(profiles[index] ?? { terms: [], weights: [] }, rarity))
      return { one, score: Math.max(one.close / LOOKS_THE_SAME, told / TELLS_THE_SAME) }
    })
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ one }) => one)
}
