/** Whatever depends on the newsroom's calendar day. A job expires it at midnight. */
export const TODAY = 'today'
