import { cacheLife, cacheTag } from 'next/cache'
import type { Edition } from '#domain/editions/rules.ts'
import { hasIndexNowKey, listHubAddresses } from './store.ts'
import { PUSH_HUBS } from './tags.ts'

/** The WebSub hubs that push an edition's feeds. */
export async function listHubs(edition: Edition): Promise<string[]> {
  'use cache'
  cacheLife('days')
  cacheTag(PUSH_HUBS)
  return listHubAddresses(edition)
}

/** True when IndexNow knows us by this key. Not cached. */
export function isIndexNowKey(key: string): Promise<boolean> {
  return hasIndexNowKey(key)
}
