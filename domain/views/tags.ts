import type { Edition } from '#domain/editions/rules.ts'

/** The number of visits of one article as the static page shows it. A visit never expires it: it ages by its life. */
export const viewsTag = (articleId: number) => `views:${articleId}`
/** The list of the most read of an edition. */
export const mostReadTag = (edition: Edition) => `most-read:${edition}`
