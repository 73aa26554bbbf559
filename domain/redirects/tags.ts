/** Whatever a redirect may answer: pages that were missing, and redirects themselves. */
export const REDIRECTS = 'redirects'
