import type { Body } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { PictureView } from '#domain/pictures/rules.ts'
import { BodyBlocks } from './body-blocks.tsx'

type Props = { body: Body; edition: Edition; pictures: Record<number, PictureView> }

/** The text of one of the newsroom's own pages: a body without Recall. */
export function PageBody({ body, edition, pictures }: Props) {
  return (
    <div className="body">
      <BodyBlocks body={body} pictures={pictures} edition={edition} recall={null} />
    </div>
  )
}
