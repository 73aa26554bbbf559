import type { Metadata } from 'next'
import type { ComponentProps } from 'react'
import { ListView } from '#components/site/list-view.tsx'
import { type ListFacts, listMetadata } from '#components/site/metadata/list-metadata.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { getPaper } from '#domain/paper/queries.ts'

type Props = Omit<ComponentProps<typeof ListView>, 'paper'> & { edition: Edition }

/** A page of a list, in the name of the paper. */
export async function PaperList({ edition, ...props }: Props) {
  return <ListView paper={await getPaper(edition)} {...props} />
}

/** The head of a page that is no article's, in the name of the paper. */
export async function paperMetadata({
  edition,
  ...facts
}: ListFacts & { edition: Edition }): Promise<Metadata> {
  return listMetadata(await getPaper(edition), facts)
}
