import { ArrowLeft, ExternalLink } from 'lucide-react'
import { notFound } from 'next/navigation'
import { PictureShelf } from '#components/admin/pictures/shelf.client.tsx'
import { TermActs } from '#components/admin/terms/term-acts.client.tsx'
import { TermForm } from '#components/admin/terms/term-form.client.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { can } from '#domain/editors/rules.ts'
import { listPicturesForDesk } from '#domain/pictures/editor-queries.ts'
import { findTermForDesk } from '#domain/terms/editor-queries.ts'
import { isTermKind, type TermKind } from '#domain/terms/rules.ts'
import { env } from '#lib/env.ts'
import { editionPath } from '#lib/url.ts'
import { requireEditor } from '../../../../../current-editor.ts'
import { DeskTitle } from '../../../../../desk-title.tsx'
import { deskWords } from '../../../../../desk-words.ts'
import { searchTagsAction } from '../../../articles/search-actions.ts'
import { Forbidden } from '../../../forbidden.tsx'
import { findPicturesAction } from '../../../pictures/actions.ts'
import { deleteTermAction, mergeTagAction, saveTermAction } from '../../actions.ts'

type Props = { params: Promise<{ kind: string; id: string }> }

export default async function TermPage({ params }: Props) {
  const [editor, { language, t }, { kind, id }] = await Promise.all([requireEditor(), deskWords(), params])
  if (!isTermKind(kind) || !/^(new|[1-9]\d{0,8})$/.test(id)) notFound()
  if (!can(editor, kind === 'section' ? 'section.write' : 'list.write')) return <Forbidden />
  const term = id === 'new' ? null : await findTermForDesk(editor, kind, Number(id))
  if (!term && id !== 'new') notFound()
  const pictures = term?.pictureId ? await listPicturesForDesk(editor, [term.pictureId]) : {}
  const name = term?.texts[language]?.name ?? Object.values(term?.texts ?? {})[0]?.name ?? term?.slug ?? ''
  return (
    <main className="mx-auto w-full max-w-4xl px-4 pt-6 pb-16">
      <DeskTitle>{t(`desk.places.${kind}`)}</DeskTitle>
      <div className="mb-6 flex items-center gap-2">
        <Button asChild variant="ghost" size="icon-sm" className="-ml-2">
          <a href={`/admin/lists/${kind}`} aria-label={t(`desk.places.${kind}`)}>
            <ArrowLeft />
          </a>
        </Button>
        <h1 className="truncate font-semibold text-xl tracking-tight">
          {term ? name : t(`terms.new.${kind}`)}
        </h1>
        {term && kind !== 'agency' && (
          <Button asChild variant="ghost" size="icon" className="ml-auto">
            <a
              href={readerPath(kind, term.slug)}
              target="_blank"
              rel="noreferrer"
              aria-label={t('terms.view')}
            >
              <ExternalLink />
            </a>
          </Button>
        )}
      </div>
      <WhenReady>
        <PictureShelf initial={pictures} find={findPicturesAction}>
          <TermForm kind={kind} term={term} editions={env.EDITIONS} save={saveTermAction.bind(null, kind)} />
        </PictureShelf>
        {term && (
          <TermActs
            kind={kind}
            id={term.id}
            name={name}
            remove={deleteTermAction.bind(null, kind, term.id)}
            merge={
              kind === 'tag'
                ? {
                    search: searchTagsAction.bind(null, env.DEFAULT_EDITION),
                    into: mergeTagAction.bind(null, term.id),
                  }
                : undefined
            }
          />
        )}
      </WhenReady>
    </main>
  )
}

const readerPath = (kind: TermKind, slug: string) => editionPath(env.DEFAULT_EDITION, `/${kind}/${slug}`)
