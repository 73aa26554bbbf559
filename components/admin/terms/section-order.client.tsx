'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'

type Props = {
  sections: { id: number; name: string }[]
  save: (ids: number[]) => Promise<ActionResult<null>>
}

/** The sections in the order of the menu; each move is kept at once. */
export function SectionOrder({ sections, save }: Props) {
  const t = useWords()
  const [order, setOrder] = useState(sections)

  async function move(index: number, step: -1 | 1) {
    const next = [...order]
    const [moved] = next.splice(index, 1)
    if (!moved) return
    next.splice(index + step, 0, moved)
    setOrder(next)
    const done = await settle(save(next.map(({ id }) => id)))
    if (done.ok) return
    setOrder(order)
    toast.error(failureText(t, done))
  }

  return (
    <section aria-labelledby="section-order" className="mt-8 max-w-sm">
      <h2 id="section-order" className="mb-2 font-medium text-sm text-soft">
        {t('terms.order')}
      </h2>
      <ol className="border-line border-t">
        {order.map(({ id, name }, index) => (
          <li key={id} className="flex items-center border-line border-b py-1">
            <span className="flex-1 truncate">{name}</span>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-disabled={index === 0}
              aria-label={t('common.moveUp', { name })}
              onClick={() => index > 0 && void move(index, -1)}
            >
              <ArrowUp />
            </Button>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-disabled={index === order.length - 1}
              aria-label={t('common.moveDown', { name })}
              onClick={() => index < order.length - 1 && void move(index, 1)}
            >
              <ArrowDown />
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}
