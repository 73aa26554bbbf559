/** A rubric as one edition names it. `color` is a CSS colour for its thin mark, or empty. */
export type Section = { slug: string; name: string; description: string; color: string }
