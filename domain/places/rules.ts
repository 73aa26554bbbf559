/** A place that news come from, as one edition names it. */
export type Place = { id: number; slug: string; name: string }
