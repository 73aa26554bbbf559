import { notFound } from 'next/navigation'
import { PageForm } from '#components/admin/pages/page-form.client.tsx'
import { bodyPictureIds } from '#domain/body/pictures.ts'
import { isEdition } from '#domain/editions/rules.ts'
import { can } from '#domain/editors/rules.ts'
import { getPageForDesk, listPageVersions } from '#domain/pages/editor-queries.ts'
import { listPicturesForDesk } from '#domain/pictures/editor-queries.ts'
import { absoluteUrl, editionPath } from '#lib/url.ts'
import { requireEditor } from '../../../../../current-editor.ts'
import { DeskTitle } from '../../../../../desk-title.tsx'
import { deskWords } from '../../../../../desk-words.ts'
import { Forbidden } from '../../../forbidden.tsx'
import { findPicturesAction } from '../../../pictures/actions.ts'
import { removePageAction, savePageAction } from '../../actions.ts'

type Props = { params: Promise<{ edition: string; slug: string }> }

export default async function EditPage({ params }: Props) {
  const [editor, { edition, slug }, { t }] = await Promise.all([requireEditor(), params, deskWords()])
  if (!can(editor, 'page.write')) return <Forbidden />
  const page = isEdition(edition) ? await getPageForDesk(editor, edition, slug) : null
  if (!page) notFound()
  const [pictures, versions] = await Promise.all([
    listPicturesForDesk(editor, bodyPictureIds(page.body)),
    listPageVersions(editor, page.edition, slug),
  ])
  const url = page.version > 0 ? absoluteUrl(editionPath(page.edition, `/${page.slug}`)) : null
  return (
    <>
      <DeskTitle>{t('pages.title')}</DeskTitle>
      <PageForm
        key={`${edition}-${slug}`}
        page={page}
        pictures={pictures}
        url={url}
        hasVersions={versions.rows.length > 0}
        save={savePageAction}
        find={findPicturesAction}
        remove={removePageAction}
      />
    </>
  )
}
