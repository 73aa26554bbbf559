import { blockWords } from '#components/admin/merge/block-words.ts'
import { fieldText, type Lookup } from '#components/admin/merge/field-text.ts'
import { bodyStretches, fieldDifferences } from '#components/admin/merge/merge-rules.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { Block } from '#domain/body/schema.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { ChangedWords } from './changed-words.tsx'

type Props = { from: ArticleContent; to: ArticleContent; lookup: Lookup; t: DeskTranslator }

/** Every difference between two versions: the fields, then the text with a line for what stayed. */
export function VersionChanges({ from, to, lookup, t }: Props) {
  const fields = fieldDifferences(from, to, from)
  const stretches = bodyStretches(from.body, to.body, from.body).map((stretch, at) => ({
    key: `part-${at}`,
    stretch,
  }))
  const isTextChanged = stretches.some(({ stretch }) => stretch.kind === 'differs')
  if (fields.length === 0 && !isTextChanged) return <p className="text-soft">{t('versions.same')}</p>
  return (
    <div className="grid gap-5">
      {fields.map(({ field }) => (
        <section key={field} className="grid gap-1">
          <h3 className="font-semibold text-soft text-xs">{t(`conflict.field.${field}`)}</h3>
          <p lang={to.edition} className="font-serif text-base leading-relaxed">
            <ChangedWords from={fieldText(field, from, lookup)} to={fieldText(field, to, lookup)} />
          </p>
        </section>
      ))}
      {isTextChanged && (
        <section className="grid gap-3">
          <h3 className="font-semibold text-soft text-xs">{t('article.body')}</h3>
          <div lang={to.edition} className="grid gap-3 font-serif text-base leading-relaxed">
            {stretches.map(({ key, stretch }) =>
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
      )}
    </div>
  )
}

function Stretch({ from, to, t }: { from: Block[]; to: Block[]; t: DeskTranslator }) {
  const names = {
    picture: t('writing.picture'),
    gallery: t('writing.gallery'),
    table: t('writing.table'),
    factBox: t('writing.factBox'),
    embed: t('writing.embed'),
    recall: t('writing.recall'),
    divider: t('writing.divider'),
  }
  const words = (blocks: Block[]) => blocks.map((block) => blockWords(block, names)).join('\n\n')
  const [left, right] = [words(from), words(to)]
  return (
    <div className="border-line border-l-2 pl-3">
      <ChangedWords from={left} to={right} />
      {left === right && <p className="font-sans text-soft text-xs">{t('versions.form')}</p>}
    </div>
  )
}
