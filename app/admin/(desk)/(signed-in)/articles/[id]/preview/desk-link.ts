import type { DeskPreviewLink } from '#components/admin/preview/share-actions.ts'
import type { PreviewLink } from '#domain/articles/previews/rules.ts'
import type { DeskLanguage } from '#lib/desk-i18n.ts'
import { formatDeskTime } from '../../../../../desk-times.ts'

/** A link with its times as the desk writes them. */
export function toDeskLink(link: PreviewLink, language: DeskLanguage): DeskPreviewLink {
  const { id, name, createdBy, createdAt, expiresAt } = link
  return {
    id,
    name,
    by: createdBy,
    at: formatDeskTime(createdAt, language),
    until: formatDeskTime(expiresAt, language),
  }
}
