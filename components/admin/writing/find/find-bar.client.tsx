'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { ArrowDown, ArrowUp, CaseSensitive, WholeWord, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { toast } from 'sonner'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { foundIn, goTo, lookFor, replaceAll, replaceCurrent } from './find-plugin.ts'

/** Looks for words in the text and puts others in their place. Escape goes back to the text. */
export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useWords()
  const [text, setText] = useState(() => selectedWords(editor))
  const [words, setWords] = useState('')
  const [isCaseSensitive, setCaseSensitive] = useState(false)
  const [isWholeWord, setWholeWord] = useState(false)
  const found = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const { matches, current } = foundIn(now)
      return { count: matches.length, current }
    },
  })

  useEffect(() => {
    lookFor(editor, { text, isCaseSensitive, isWholeWord })
  }, [editor, text, isCaseSensitive, isWholeWord])
  useEffect(() => () => void (editor.isDestroyed || lookFor(editor, null)), [editor])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
      editor.view.focus()
    }
  }
  const toggle = 'aria-pressed:bg-sunken aria-pressed:text-ink'
  return (
    <search
      aria-label={t('writing.find')}
      onKeyDown={onKeyDown}
      className="sticky top-22 z-20 -mx-2 grid gap-2 border-line border-b bg-panel p-2 shadow-sm"
    >
      <div className="flex flex-wrap items-center gap-1">
        <Input
          autoFocus
          aria-label={t('writing.findWhat')}
          placeholder={t('writing.findWhat')}
          className="min-w-40 flex-1"
          value={text}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            goTo(editor, event.shiftKey ? -1 : 1)
          }}
        />
        <span role="status" className="min-w-16 text-center text-soft text-xs tabular-nums">
          {text &&
            t('writing.foundCount', { at: found.count === 0 ? 0 : found.current + 1, count: found.count })}
        </span>
        <Button
          variant="ghost"
          size="icon-sm"
          className={toggle}
          aria-label={t('writing.matchCase')}
          aria-pressed={isCaseSensitive}
          onClick={() => setCaseSensitive(!isCaseSensitive)}
        >
          <CaseSensitive />
        </Button>
        <Button
          variant="ghost"
          size="icon-sm"
          className={toggle}
          aria-label={t('writing.wholeWord')}
          aria-pressed={isWholeWord}
          onClick={() => setWholeWord(!isWholeWord)}
        >
          <WholeWord />
        </Button>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t('writing.findPrevious')}
          onClick={() => goTo(editor, -1)}
        >
          <ArrowUp />
        </Button>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t('writing.findNext')}
          onClick={() => goTo(editor, 1)}
        >
          <ArrowDown />
        </Button>
        <Button variant="ghost" size="icon-sm" aria-label={t('common.close')} onClick={onClose}>
          <X />
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-1">
        <Input
          aria-label={t('writing.replaceWith')}
          placeholder={t('writing.replaceWith')}
          className="min-w-40 flex-1"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {/* A disabled button would let the focus fall out of the bar when nothing is left to replace. */}
        <Button
          size="sm"
          aria-disabled={found.count === 0}
          onClick={() => found.count > 0 && replaceCurrent(editor, words)}
        >
          {t('writing.replace')}
        </Button>
        <Button
          size="sm"
          aria-disabled={found.count === 0}
          onClick={() => toast.success(t('writing.replaced', { count: replaceAll(editor, words) }))}
        >
          {t('writing.replaceAll')}
        </Button>
      </div>
    </search>
  )
}

function selectedWords(editor: Editor): string {
  const { from, to } = editor.state.selection
  return to - from < 100 ? editor.state.doc.textBetween(from, to, ' ') : ''
}
