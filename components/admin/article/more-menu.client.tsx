'use client'

import {
  Archive,
  ArchiveRestore,
  ExternalLink,
  MoreHorizontal,
  PenLine,
  RotateCcw,
  Trash2,
  Undo,
} from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import { CorrectionDialog } from '#components/admin/corrections/correction-dialog.client.tsx'
import type { PlainMove } from '#components/admin/flow/flow-actions.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.client.tsx'
import type { ArticleActions, DeskArticle } from './desk-article.ts'
import type { ArticleWork } from './use-article.client.ts'
import { RestoreDialog, WithdrawDialog } from './withdraw-dialog.client.tsx'

type Props = { article: DeskArticle; id: number; actions: ArticleActions; work: ArticleWork }
type Open = 'withdraw' | 'restore' | 'correct' | null

const PLAIN = {
  archive: { icon: Archive, done: 'flow.archived' },
  unarchive: { icon: ArchiveRestore, done: 'flow.unarchived' },
  bin: { icon: Trash2, done: 'flow.binned' },
  unbin: { icon: RotateCcw, done: 'flow.unbinned' },
} as const

/** What is seldom done with an article: correct, archive, withdraw, throw away. */
export function MoreMenu({ article, id, actions, work }: Props) {
  const t = useWords()
  const [open, setOpen] = useState<Open>(null)
  const { moves, publicUrl, status } = article
  const plain = (Object.keys(PLAIN) as (keyof typeof PLAIN)[]).filter((move) => moves.includes(move))
  const isShown = status === 'published' && publicUrl !== null
  const close = () => setOpen(null)
  const hasItem =
    plain.length > 0 || ['correct', 'withdraw', 'restore'].some((one) => moves.some((it) => it === one))
  if (!hasItem) return null

  async function make(move: PlainMove & keyof typeof PLAIN) {
    const result = await settle(actions.flow.move(move, id))
    if (!result.ok) return toast.error(failureText(t, result))
    toast.success(t(PLAIN[move].done))
    work.refresh()
  }

  return (
    <>
      <Menu
        trigger={
          <Button variant="ghost" size="icon" aria-label={t('article.more')}>
            <MoreHorizontal />
          </Button>
        }
      >
        {isShown && (
          <MenuItem asChild className="sm:hidden">
            <a href={publicUrl} target="_blank" rel="noreferrer">
              <ExternalLink />
              {t('article.viewOnSite')}
            </a>
          </MenuItem>
        )}
        {moves.includes('correct') && (
          <MenuItem onSelect={() => setOpen('correct')}>
            <PenLine />
            {t('correction.add')}
          </MenuItem>
        )}
        {moves.includes('withdraw') && (
          <MenuItem onSelect={() => setOpen('withdraw')}>
            <Undo />
            {t('withdraw.withdraw')}
          </MenuItem>
        )}
        {moves.includes('restore') && (
          <MenuItem onSelect={() => setOpen('restore')}>
            <RotateCcw />
            {t('withdraw.restore')}
          </MenuItem>
        )}
        {plain.map((move) => {
          const Icon = PLAIN[move].icon
          return (
            <MenuItem key={move} onSelect={() => void make(move)}>
              <Icon />
              {t(`flow.${move}`)}
            </MenuItem>
          )
        })}
      </Menu>
      <WithdrawDialog id={id} open={open === 'withdraw'} onClose={close} actions={actions} />
      <RestoreDialog id={id} open={open === 'restore'} onClose={close} actions={actions} />
      <CorrectionDialog
        articleId={id}
        open={open === 'correct'}
        onClose={close}
        actions={actions.correction}
      />
    </>
  )
}
