import type { PublishedArticle, RecallLink } from '#domain/articles/rules.ts'
import { placeRecall } from '#domain/body/place-recall.ts'
import { BodyBlocks } from './body-blocks.tsx'
import { RecallBlock } from './recall-block.tsx'

type Props = {
  article: Pick<PublishedArticle, 'body' | 'bodyPictures' | 'edition'>
  recall: readonly RecallLink[]
}

/** The text of an article with its Recall: where the editor put it, else at the end. */
export function ArticleBody({ article, recall }: Props) {
  const { body, bodyPictures, edition } = article
  return (
    <div className="body">
      <BodyBlocks
        body={placeRecall(body)}
        pictures={bodyPictures}
        edition={edition}
        recall={<RecallBlock links={recall} edition={edition} />}
      />
    </div>
  )
}
