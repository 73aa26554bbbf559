'use client'

import { ArrowLeft, ExternalLink, History } from 'lucide-react'
import { useEffect, useState } from 'react'
import { toast } from 'sonner'
import { z } from 'zod'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import type { FindPictures } from '#components/admin/library/offered-picture.ts'
import { keyOf } from '#components/admin/merge/merge-rules.ts'
import { PictureShelf } from '#components/admin/pictures/shelf.client.tsx'
import { BackupOffer } from '#components/admin/saving/backup-offer.client.tsx'
import { dropBackup } from '#components/admin/saving/local-backup.ts'
import { useBackup } from '#components/admin/saving/use-backup.client.ts'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { WritingArea } from '#components/admin/writing/writing-area.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { bodySchema } from '#domain/body/schema.ts'
import type { Page } from '#domain/pages/rules.ts'
import type { DeskPicture } from '#domain/pictures/rules.ts'
import { RemovePage } from './remove-page.client.tsx'
import { TheirPage } from './their-page.tsx'

type Save = (
  input: Pick<Page, 'slug' | 'edition' | 'title' | 'body'> & { baseVersion: number },
) => Promise<ActionResult<{ version: number }>>
type Props = {
  page: Page
  pictures: Record<number, DeskPicture>
  url: string | null
  /** It was saved before, also when it was taken away since. */
  hasVersions: boolean
  save: Save
  remove: (input: { slug: string; edition: Page['edition'] }) => Promise<ActionResult<null>>
  find: FindPictures
}

const keptSchema = z.strictObject({ title: z.string(), body: bodySchema })
const readKept = (kept: unknown) => keptSchema.safeParse(kept).data ?? null

/** A page of the newsroom about itself: its title and its text. */
export function PageForm({ page, pictures, url, hasVersions, save, remove, find }: Props) {
  const t = useWords()
  const [work, setWork] = useState({ title: page.title, body: page.body })
  const [saved, setSaved] = useState({
    version: page.version,
    key: keyOf({ title: page.title, body: page.body }),
  })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [theirs, setTheirs] = useState<Page | null>(null)
  const [isBusy, setBusy] = useState(false)
  // The writing area takes a text when it is made: another one makes another area.
  const [text, setText] = useState({ key: 0, body: page.body })
  const isDirty = keyOf(work) !== saved.key
  const backupName = `page.${page.edition}.${page.slug}`
  useBackup(backupName, isDirty, { baseVersion: saved.version, content: work })

  async function send() {
    if (isBusy) return
    setBusy(true)
    const { slug, edition } = page
    const done = await settle(save({ slug, edition, baseVersion: saved.version, ...work }))
    setBusy(false)
    setErrors({})
    if (done.ok) {
      setTheirs(null)
      dropBackup(backupName)
      setSaved({ version: done.value.version, key: keyOf(work) })
      return toast.success(t('pages.saved'))
    }
    if (done.code === 'stale_version' && done.data) {
      const newer = done.data as Page
      setTheirs(newer)
      setSaved({ version: newer.version, key: keyOf({ title: newer.title, body: newer.body }) })
      return
    }
    setErrors(done.fields)
    if (done.fields.title) document.getElementById('page-title')?.focus()
    toast.error(failureText(t, done))
  }

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      void send()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })

  return (
    <PictureShelf initial={pictures} find={find}>
      <WhenReady>
        <section
          aria-label={t('article.actions')}
          className="sticky top-0 z-30 border-line border-b bg-canvas/95 backdrop-blur-sm"
        >
          <div className="mx-auto flex h-12 max-w-6xl items-center gap-2 px-4">
            <Button asChild variant="ghost" size="icon-sm" className="-ml-2">
              <a href="/admin/pages" aria-label={t('pages.back')}>
                <ArrowLeft />
              </a>
            </Button>
            <span className="truncate text-soft text-xs">{`${t(`edition.${page.edition}`)} · /${page.slug}`}</span>
            <span role="status" className="text-soft text-xs">
              {isDirty ? t('article.unsaved') : ''}
            </span>
            <div className="ml-auto flex items-center gap-1.5">
              {hasVersions && (
                <Button asChild variant="ghost" size="icon">
                  <a
                    href={`/admin/pages/${page.edition}/${page.slug}/versions`}
                    aria-label={t('versions.title')}
                    title={t('versions.title')}
                  >
                    <History />
                  </a>
                </Button>
              )}
              {url && <RemovePage page={page} remove={remove} />}
              {url && (
                <Button asChild variant="ghost" size="icon">
                  <a href={url} target="_blank" rel="noreferrer" aria-label={t('pages.view')}>
                    <ExternalLink />
                  </a>
                </Button>
              )}
              <Button variant="accent" disabled={isBusy} onClick={() => void send()}>
                {t('common.save')}
              </Button>
            </div>
          </div>
        </section>
        <main className="mx-auto w-full max-w-[46rem] px-4 pt-6 pb-24">
          <h1 className="sr-only">{work.title || page.slug}</h1>
          <BackupOffer
            name={backupName}
            version={saved.version}
            content={work}
            read={readKept}
            onRestore={(kept) => {
              setWork(kept)
              setText(({ key }) => ({ key: key + 1, body: kept.body }))
            }}
          />
          {theirs && <TheirPage page={theirs} />}
          <Field id="page-title" label={t('pages.pageTitle')} error={errors.title} hideLabel>
            <Input
              {...fieldProps('page-title', errors.title)}
              lang={page.edition}
              placeholder={t('pages.pageTitle')}
              className="mb-3 h-auto border-0 bg-transparent px-0 font-bold font-serif text-[2rem] tracking-tight"
              value={work.title}
              onChange={(event) => setWork({ ...work, title: event.target.value })}
            />
          </Field>
          <WritingArea
            key={text.key}
            id="page-body"
            label={t('pages.body')}
            language={page.edition}
            body={text.body}
            error={errors.body}
            hasRecall={false}
            onChange={(body) => setWork((now) => ({ ...now, body }))}
          />
        </main>
      </WhenReady>
    </PictureShelf>
  )
}
