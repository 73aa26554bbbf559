import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteFrame } from '#app/[locale]/site-frame.tsx'
import { PreviewNote } from '#components/admin/preview/preview-note.tsx'
import { FrontPage } from '#components/site/front-page.tsx'
import { getToday } from '#domain/calendar/queries.ts'
import { isEdition } from '#domain/editions/rules.ts'
import { can } from '#domain/editors/rules.ts'
import { previewFront } from '#domain/front/editor-queries.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { env } from '#lib/env.ts'
import { Forbidden } from '../../../../(desk)/(signed-in)/forbidden.tsx'
import { requireEditor } from '../../../../current-editor.ts'
import { deskWords } from '../../../../desk-words.ts'

type Props = { params: Promise<{ edition: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await deskWords()
  return { title: t('front.preview') }
}

/** The front page as the kept arrangement would make it. */
export default async function FrontPreviewPage({ params }: Props) {
  const [editor, { t }, { edition }] = await Promise.all([requireEditor(), deskWords(), params])
  if (!can(editor, 'front.arrange')) return <Forbidden />
  if (!isEdition(edition) || !env.EDITIONS.includes(edition)) notFound()
  const [front, today, { name }] = await Promise.all([
    previewFront(editor, edition),
    getToday(),
    getPaper(edition),
  ])
  return (
    <>
      <div lang={edition}>
        <SiteFrame edition={edition} alternates={[]}>
          <FrontPage edition={edition} siteName={name} front={front} today={today} />
        </SiteFrame>
      </div>
      <PreviewNote
        text={t('front.previewNote')}
        link={{ href: `/admin/front?edition=${edition}`, text: t('front.back') }}
      />
    </>
  )
}
