// Pages are made when they are first asked for, so that a build needs no database. Next wants at least one value of
// each parameter at build time: this one, for which every page answers "not found" without a query.

export const PLACEHOLDER = '_'

/** A `generateStaticParams` that names the placeholder for each of `names`. */
export function placeholderParams<Name extends string>(...names: Name[]): Record<Name, string>[] {
  return [Object.fromEntries(names.map((name) => [name, PLACEHOLDER])) as Record<Name, string>]
}
