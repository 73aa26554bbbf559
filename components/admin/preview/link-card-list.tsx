import type { ReactNode } from 'react'
import type { LinkCards } from '#components/site/metadata/link-cards.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { FacebookCard, SearchCard, TelegramCard, XCard } from './link-cards.tsx'

type Props = {
  cards: LinkCards
  /** Where the desk draws the social picture of this version. */
  picture: string
  language: Edition
  t: DeskTranslator
}

/** What search and networks make of the page's head, each in its own shape. */
export function LinkCardList({ cards, picture, language, t }: Props) {
  return (
    <div className="mx-auto grid max-w-5xl gap-8">
      <p className="max-w-prose text-sm text-soft">{t('preview.cardsHint')}</p>
      <Card title={t('preview.on.google')}>
        <SearchCard cards={cards} language={language} none={t('preview.noDescription')} />
      </Card>
      <div className="grid items-start gap-8 md:grid-cols-2">
        <Card title={t('preview.on.telegram')}>
          <TelegramCard cards={cards} picture={picture} language={language} />
        </Card>
        <Card title={t('preview.on.facebook')}>
          <FacebookCard cards={cards} picture={picture} language={language} />
        </Card>
        <Card title={t('preview.on.x')}>
          <XCard
            cards={cards}
            picture={picture}
            language={language}
            from={t('preview.from', { host: cards.host })}
          />
        </Card>
      </div>
    </div>
  )
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid min-w-0 gap-2">
      <h2 className="font-semibold text-sm">{title}</h2>
      {children}
    </section>
  )
}
