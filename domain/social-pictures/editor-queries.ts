import { previewArticle } from '#domain/articles/previews/editor-queries.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { currentPaper } from '#domain/paper/commands.ts'
import { drawFacts } from './draw-facts.ts'
import { articleFacts } from './rules.ts'

/** The social picture that the newest saved version would have. Drawn anew and kept nowhere. @throws AppError 'not_found' */
export async function drawSocialPreview(editor: Editor, input: unknown): Promise<Buffer<ArrayBuffer>> {
  assertCan(editor, 'article.write')
  const { article } = await previewArticle(editor, input)
  return drawFacts(articleFacts(article, await currentPaper(article.edition)))
}
