import { fieldText, type Lookup } from '#components/admin/merge/field-text.ts'
import { fieldDifferences } from '#components/admin/merge/merge-rules.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { ChangedField, ChangedText, isSameText } from './changed-text.tsx'

type Props = { from: ArticleContent; to: ArticleContent; lookup: Lookup; t: DeskTranslator }

/** Every difference between two versions: the fields, then the text with a line for what stayed. */
export function VersionChanges({ from, to, lookup, t }: Props) {
  const fields = fieldDifferences(from, to, from)
  if (fields.length === 0 && isSameText(from.body, to.body))
    return <p className="text-soft">{t('versions.same')}</p>
  return (
    <div className="grid gap-5">
      {fields.map(({ field }) => (
        <ChangedField
          key={field}
          label={t(`conflict.field.${field}`)}
          language={to.edition}
          from={fieldText(field, from, lookup)}
          to={fieldText(field, to, lookup)}
        />
      ))}
      <ChangedText label={t('article.body')} language={to.edition} from={from.body} to={to.body} t={t} />
    </div>
  )
}
