import type { Body } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'

/** A page that the newsroom writes about itself. */
export type Page = {
  slug: string
  edition: Edition
  title: string
  body: Body
  version: number
  updatedAt: string
}

/** The pages that every edition has, in the order of the footer. */
export const PAGE_SLUGS = ['about', 'editorial-policy', 'contacts', 'privacy', 'how-we-count-views'] as const
