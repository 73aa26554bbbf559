import { wordsOfBlocks } from '#components/admin/merge/block-words.ts'
import { type BodyStretch, bodyStretches } from '#components/admin/merge/merge-rules.ts'
import type { Block, Body } from '#domain/body/schema.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { ChangedWords } from './changed-words.tsx'

type FieldProps = { label: string; language: string; from: string; to: string }

/** What became of a line of text. */
export function ChangedField({ label, language, from, to }: FieldProps) {
  return (
    <section className="grid gap-1">
      <h3 className="font-semibold text-soft text-xs">{label}</h3>
      <p lang={language} className="font-serif text-base leading-relaxed">
        <ChangedWords from={from} to={to} />
      </p>
    </section>
  )
}

const stretchesOf = (from: Body, to: Body) => bodyStretches(from, to, from)
const isSame = ({ kind }: BodyStretch) => kind === 'same'

/** True when two texts have the same blocks. */
export function isSameText(from: Body, to: Body): boolean {
  return stretchesOf(from, to).every(isSame)
}

type TextProps = { label: string; language: string; from: Body; to: Body; t: DeskTranslator }

/** What became of a text, with a line for what stayed; nothing when all of it did. */
export function ChangedText({ label, language, from, to, t }: TextProps) {
  const stretches = stretchesOf(from, to)
  if (stretches.every(isSame)) return null
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold text-soft text-xs">{label}</h3>
      <div lang={language} className="grid gap-3 font-serif text-base leading-relaxed">
        {stretches
          .map((stretch, at) => ({ key: `part-${at}`, stretch }))
          .map(({ key, stretch }) =>
            stretch.kind === 'same' ? (
              <p key={key} className="font-sans text-soft text-xs">
                {t('versions.stayed', { count: stretch.blocks.length })}
              </p>
            ) : (
              <Stretch key={key} from={stretch.theirs} to={stretch.mine} t={t} />
            ),
          )}
      </div>
    </section>
  )
}

function Stretch({ from, to, t }: { from: Block[]; to: Block[]; t: DeskTranslator }) {
  const [left, right] = [wordsOfBlocks(from, t), wordsOfBlocks(to, t)]
  return (
    <div className="border-line border-l-2 pl-3">
      <ChangedWords from={left} to={right} />
      {left === right && <p className="font-sans text-soft text-xs">{t('versions.form')}</p>}
    </div>
  )
}
