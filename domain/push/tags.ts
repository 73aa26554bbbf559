/** Feeds name the hubs that push them. */
export const PUSH_HUBS = 'push-hubs'
