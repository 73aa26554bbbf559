/** A tag as one edition names it. */
export type Tag = { id: number; slug: string; name: string }
