'use client'

import { Command } from 'cmdk'
import { Keyboard } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import { useEffect, useState } from 'react'
import type { ActionResult } from '#components/admin/action-result.ts'
import { settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { type DeskAct, deskActs } from './desk-acts.client.ts'
import { ShortcutSheet } from './shortcut-sheet.client.tsx'
import { isTyping, keysHere, SHORTCUTS } from './shortcut-table.ts'

export type PaletteFind = { href: string; label: string; detail: string }
type Props = {
  places: { href: string; label: string }[]
  find: (q: string) => Promise<ActionResult<PaletteFind[]>>
}

const PAUSE_MS = 150
const item =
  'flex min-h-9 cursor-pointer items-center gap-2 rounded-md px-2 text-sm data-[selected=true]:bg-sunken'
const group =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-soft [&_[cmdk-group-heading]]:text-xs'

/** One field for the whole desk: its places, what can be done here, and articles, people and tags by name. */
export function CommandPalette({ places, find }: Props) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const [isSheetOpen, setSheetOpen] = useState(false)
  const [acts, setActs] = useState<DeskAct[]>([])
  const [q, setQ] = useState('')
  const [found, setFound] = useState<PaletteFind[]>([])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event.target)) setSheetOpen(true)
      else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k') {
        setActs(deskActs())
        setQ('')
        setOpen(true)
      } else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  useEffect(() => {
    setFound([])
    if (q.trim().length < 2) return
    let isOld = false
    const timer = setTimeout(async () => {
      const answer = await settle(find(q.trim()))
      if (!isOld && answer.ok) setFound(answer.value)
    }, PAUSE_MS)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [q, find])

  function run(act: () => void) {
    setOpen(false)
    // The dialog gives the focus back first: an act may take it elsewhere.
    setTimeout(act)
  }
  const go = (href: string) => run(() => window.location.assign(href))
  const groups = [...new Set(acts.map((act) => act.group))]

  return (
    <>
      <button
        type="button"
        className="flex items-center gap-2 rounded-md px-2 py-1.5 text-left text-sm text-soft hover:bg-sunken hover:text-ink"
        onClick={() => setSheetOpen(true)}
      >
        <Keyboard aria-hidden className="size-4" />
        {t('shortcuts.title')}
      </button>
      <ShortcutSheet open={isSheetOpen} onOpenChange={setSheetOpen} />
      <Primitive.Root open={open} onOpenChange={setOpen}>
        <Primitive.Portal>
          <Primitive.Overlay className="fixed inset-0 z-40 bg-black/40" />
          <Primitive.Content
            aria-describedby={undefined}
            className="fixed top-[12vh] left-1/2 z-50 w-[min(calc(100vw-2rem),36rem)] -translate-x-1/2 overflow-hidden rounded-lg border border-line bg-panel shadow-2xl"
          >
            <Primitive.Title className="sr-only">{t('palette.title')}</Primitive.Title>
            <Command label={t('palette.title')}>
              <Command.Input
                value={q}
                onValueChange={setQ}
                placeholder={t('palette.placeholder')}
                className="h-11 w-full border-line border-b bg-transparent px-4 text-base outline-none placeholder:text-soft"
              />
              <Command.List className="max-h-[60vh] overflow-y-auto p-1">
                <Command.Empty className="px-2 py-3 text-sm text-soft">
                  {t('common.nothingFound')}
                </Command.Empty>
                {found.length > 0 && (
                  <Command.Group heading={t('palette.found')} className={group}>
                    {found.map(({ href, label, detail }) => (
                      // The server found it by its own lights: the words typed are part of its value.
                      <Command.Item
                        key={href}
                        value={`${label} ${href} ${q}`}
                        className={item}
                        onSelect={() => go(href)}
                      >
                        <span className="min-w-0 truncate">{label}</span>
                        <span className="ml-auto shrink-0 text-soft text-xs">{detail}</span>
                      </Command.Item>
                    ))}
                  </Command.Group>
                )}
                {groups.map((name) => (
                  <Command.Group key={name} heading={name} className={group}>
                    {acts
                      .filter((act) => act.group === name)
                      .map((act) => (
                        <Command.Item key={act.label} className={item} onSelect={() => run(act.run)}>
                          {act.label}
                          {act.keys && (
                            <kbd className="ml-auto font-sans text-soft text-xs">{keysHere(act.keys)}</kbd>
                          )}
                        </Command.Item>
                      ))}
                  </Command.Group>
                ))}
                <Command.Group heading={t('palette.places')} className={group}>
                  {places.map(({ href, label }) => (
                    <Command.Item key={href} className={item} onSelect={() => go(href)}>
                      {label}
                    </Command.Item>
                  ))}
                  <Command.Item className={item} onSelect={() => run(() => setSheetOpen(true))}>
                    {t('shortcuts.title')}
                    <kbd className="ml-auto font-sans text-soft text-xs">{SHORTCUTS.desk.help}</kbd>
                  </Command.Item>
                </Command.Group>
              </Command.List>
            </Command>
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </>
  )
}
