import { describeEmbed } from '#domain/body/embeds.ts'
import type { Block } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'

type Props = { attrs: Extract<Block, { type: 'embed' }>['attrs']; edition: Edition }

/**
 * A video or post of another site. It is a link until the reader presses the button, which only the reader's script
 * can show; until then nothing is asked of the other site.
 */
export function BodyEmbed({ attrs: { url, title }, edition }: Props) {
  const t = translator(edition)
  const known = describeEmbed(url)
  const host = known?.label ?? new URL(url).hostname
  const link = (
    <a className="body-embed-link" href={known?.url ?? url}>
      {title || known?.url || url}
    </a>
  )
  if (!known?.playerUrl) {
    return (
      <p className="body-embed-card">
        <span className="body-embed-host">{host}</span> {link}
      </p>
    )
  }
  return (
    <div className="body-embed">
      <click-embed data-src={known.playerUrl} data-title={title || host}>
        <span className="body-embed-host">{host}</span>
        {link}
        <button className="body-embed-button" type="button" hidden>
          {t('article.loadEmbed', { host })}
        </button>
        <span className="body-embed-notice">{t('article.embedNotice', { host })}</span>
      </click-embed>
    </div>
  )
}
