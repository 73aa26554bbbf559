'use client'

import { useMemo, useState } from 'react'
import type { DeskArticle, DeskOffers } from '#components/admin/article/desk-article.ts'
import type { Names } from '#components/admin/article/use-names.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import type { ArticleContent } from '#domain/articles/schema.ts'
import { wordsOfBlocks } from './block-words.ts'
import { fieldText, namesWith } from './field-text.ts'
import {
  type BodyStretch,
  bodyStretches,
  type FieldName,
  fieldDifferences,
  mergeContents,
  type Side,
} from './merge-rules.ts'
import { SidePicker } from './side-picker.client.tsx'

type Props = {
  base: ArticleContent
  mine: ArticleContent
  theirs: DeskArticle
  names: Names
  offers: DeskOffers
  onClose: () => void
  onMerge: (merged: ArticleContent) => void
}

/** Two people saved the same article: both versions side by side, a choice for each difference, nothing lost. */
export function ConflictDialog({ base, mine, theirs, names, offers, onClose, onMerge }: Props) {
  const t = useWords()
  const fields = useMemo(() => fieldDifferences(base, mine, theirs.content), [base, mine, theirs])
  const stretches = useMemo(
    () => bodyStretches(base.body, mine.body, theirs.content.body),
    [base, mine, theirs],
  )
  const differing = stretches.filter((stretch) => stretch.kind === 'differs')
  const [fieldSides, setFieldSides] = useState<Partial<Record<FieldName, Side>>>(() =>
    Object.fromEntries(fields.map(({ field, suggested }) => [field, suggested])),
  )
  const [textSides, setTextSides] = useState<Side[]>(() => differing.map(({ suggested }) => suggested))
  const who = theirs.savedBy || t('conflict.somebody')

  function takeAll(side: 'mine' | 'theirs') {
    setFieldSides(Object.fromEntries(fields.map(({ field }) => [field, side])))
    setTextSides(differing.map(() => side))
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      wide
      title={t('conflict.title', { who })}
      description={t('conflict.explain', { who, at: theirs.savedAt })}
      closeLabel={t('common.close')}
    >
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => takeAll('theirs')}>
          {t('conflict.allTheirs')}
        </Button>
        <Button size="sm" onClick={() => takeAll('mine')}>
          {t('conflict.allMine')}
        </Button>
      </div>
      <div className="grid gap-5">
        {fields.map(({ field, isClash }) => (
          <SidePicker
            key={field}
            title={t(`conflict.field.${field}`)}
            who={who}
            isClash={isClash}
            theirs={fieldText(field, theirs.content, namesWith(theirs, names, offers))}
            mine={fieldText(field, mine, namesWith(theirs, names, offers))}
            side={fieldSides[field] ?? 'mine'}
            onSide={(side) => setFieldSides((now) => ({ ...now, [field]: side }))}
          />
        ))}
        <TextStretches stretches={stretches} sides={textSides} who={who} onSides={setTextSides} />
        {fields.length + differing.length === 0 && <p>{t('conflict.same')}</p>}
      </div>
      <div className="sticky -bottom-5 -mx-5 -mb-5 flex justify-end gap-2 border-line border-t bg-panel px-5 py-3">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="primary"
          onClick={() =>
            onMerge(
              mergeContents(mine, theirs.content, stretches, { fields: fieldSides, stretches: textSides }),
            )
          }
        >
          {t('conflict.merge')}
        </Button>
      </div>
    </Dialog>
  )
}

type TextProps = { stretches: BodyStretch[]; sides: Side[]; who: string; onSides: (sides: Side[]) => void }

function TextStretches({ stretches, sides, who, onSides }: TextProps) {
  const t = useWords()
  let at = -1
  return stretches.map((stretch) => {
    if (stretch.kind === 'same') return null
    at += 1
    const index = at
    const text = (side: 'mine' | 'theirs') => wordsOfBlocks(stretch[side], t)
    return (
      <SidePicker
        key={index}
        title={t('conflict.text', { number: index + 1 })}
        who={who}
        isClash={stretch.isClash}
        theirs={text('theirs')}
        mine={text('mine')}
        side={sides[index] ?? stretch.suggested}
        canKeepBoth={stretch.mine.length > 0 && stretch.theirs.length > 0}
        onSide={(side) => onSides(sides.map((one, place) => (place === index ? side : one)))}
      />
    )
  })
}
