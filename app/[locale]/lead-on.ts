import { permanentRedirect } from 'next/navigation'
import { findMovedTerm } from '#domain/terms/queries.ts'
import type { PagedTermKind } from '#domain/terms/rules.ts'

/** Sends a reader on when what once was at `slug` is elsewhere now; returns when nothing ever was. */
export async function leadOn(kind: PagedTermKind, slug: string, pathOf: (slug: string) => string) {
  const moved = await findMovedTerm(kind, slug)
  if (moved !== null) permanentRedirect(pathOf(moved))
}
