'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import type { Partner } from '#domain/partners/rules.ts'
import { AddPartner, type AddPartnerAct } from './add-partner.client.tsx'

type Shown = Partner & {
  since: string
  revoked: string | null
  last: string | null
  today: number
  fortnight: number
}
type Props = {
  partners: Shown[]
  sections: { slug: string; name: string }[]
  add: AddPartnerAct
  revoke: (input: { id: number }) => Promise<ActionResult<null>>
}

/** Who takes the news under a key of their own, what they get, and how often they ask. */
export function PartnerList({ partners, sections, add, revoke }: Props) {
  const t = useWords()
  const router = useRouter()
  const [shutting, setShutting] = useState<Shown | null>(null)

  async function shut(id: number) {
    const done = await settle(revoke({ id }))
    if (!done.ok) return toast.error(failureText(t, done))
    toast.success(t('partners.revoked'))
    setShutting(null)
    router.refresh()
  }

  const nameOf = (slug: string) => sections.find((section) => section.slug === slug)?.name ?? slug
  const gets = (partner: Shown) =>
    [
      partner.editions.length > 0
        ? partner.editions.map((edition) => t(`edition.${edition as 'en'}`)).join(', ')
        : t('partners.allEditions'),
      ...partner.sections.map(nameOf),
      ...partner.tags,
      t('partners.lastHours', { count: partner.hours }),
      t(partner.full ? 'partners.full' : 'partners.short'),
    ].join(' · ')

  return (
    <section aria-label={t('partners.title')} className="grid gap-3">
      <div className="flex justify-end">
        <AddPartner sections={sections} add={add} />
      </div>
      {partners.length === 0 && <p className="text-sm text-soft">{t('partners.none')}</p>}
      <ul className="border-line border-t empty:hidden">
        {partners.map((partner) => (
          <li
            key={partner.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-b py-2.5"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p className="flex flex-wrap items-center gap-2 font-medium text-sm">
                {partner.name}
                {partner.revoked && (
                  <Badge tone="accent">{t('partners.shutAt', { at: partner.revoked })}</Badge>
                )}
              </p>
              <p className="break-words text-soft text-xs">{gets(partner)}</p>
              <p className="text-soft text-xs">
                {[
                  t('partners.today', { count: partner.today }),
                  t('partners.fortnight', { count: partner.fortnight }),
                  partner.last ? t('partners.last', { at: partner.last }) : t('partners.never'),
                ].join(' · ')}
              </p>
            </div>
            {!partner.revoked && (
              <Button
                size="sm"
                variant="danger"
                aria-label={t('partners.revokeOne', { name: partner.name })}
                onClick={() => setShutting(partner)}
              >
                {t('partners.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <AlertDialog
        open={shutting !== null}
        onOpenChange={(open) => !open && setShutting(null)}
        title={t('partners.revokeOne', { name: shutting?.name ?? '' })}
        description={t('partners.askRevoke')}
        cancel={t('common.cancel')}
        action={
          <Button variant="accent" onClick={() => shutting && void shut(shutting.id)}>
            {t('partners.revoke')}
          </Button>
        }
      />
    </section>
  )
}
