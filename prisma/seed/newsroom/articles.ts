import { SINGLES } from './single.ts'
import { CUP } from './story-cup.ts'
import { FERRY } from './story-ferry.ts'
import { HALL } from './story-hall.ts'
import { RIVER } from './story-river.ts'
import { SEAGRASS } from './story-seagrass.ts'
import { TRAM } from './story-tram.ts'
import { TRAM_OPENING } from './story-tram-opening.ts'
import { WIND } from './story-wind.ts'
import type { DemoArticle } from './types.ts'

/** Every article of the demonstration newsroom, oldest first, so that a Recall's target comes before it. */
export const ARTICLES: DemoArticle[] = [
  ...TRAM,
  ...TRAM_OPENING,
  ...FERRY,
  ...SEAGRASS,
  ...WIND,
  ...HALL,
  ...CUP,
  ...RIVER,
  ...SINGLES,
].sort((one, other) => other.minutesAgo - one.minutesAgo)
