import { keyOf } from '#components/admin/merge/merge-rules.ts'
import { keepBackup } from '#components/admin/saving/local-backup.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import { announceArrival } from './problems.ts'

type Opening = {
  id: number
  version: number
  sent: ArticleContent
  latest: ArticleContent
  isPublished: boolean
}

/** A new article gets an address of its own: the form opens there, with what was typed meanwhile on offer. */
export function openSaved({ id, version, sent, latest, isPublished }: Opening): void {
  if (keyOf(latest) !== keyOf(sent)) {
    keepBackup(String(id), { baseVersion: version, content: latest, at: Date.now() })
  }
  announceArrival(isPublished)
  window.location.replace(`/admin/articles/${id}`)
}
