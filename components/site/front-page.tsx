import type { CSSProperties } from 'react'
import { FeedList } from '#components/article/cards/feed-list.tsx'
import { LeadCard } from '#components/article/cards/lead-card.tsx'
import { LineCard } from '#components/article/cards/line-card.tsx'
import { RankedList } from '#components/article/cards/ranked-list.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import type { Front } from '#domain/front/rules.ts'
import { translator } from '#lib/i18n.ts'
import { dayPath, editionPath, sectionPath } from '#lib/url.ts'

type Props = { edition: Edition; siteName: string; front: Front; today: string }

/** The front page: the lead and its seconds, the running feed beside them, then the sections and the most read. */
export function FrontPage({ edition, siteName, front, today }: Props) {
  const t = translator(edition)
  return (
    <>
      <h1 className="visually-hidden">{siteName}</h1>
      <div className="front-top">
        <div className="front-lead">
          {front.lead ? (
            <LeadCard
              card={front.lead}
              sizes="(min-width: 72rem) 40rem, (min-width: 60rem) 60vw, 88vw"
              isFirst
            />
          ) : (
            <p className="empty">{t('lists.empty')}</p>
          )}
        </div>
        {front.seconds.length > 0 && (
          <div className="front-seconds">
            {front.seconds.map((card) => (
              <LeadCard
                key={card.id}
                card={card}
                sizes="(min-width: 72rem) 18rem, (min-width: 40rem) 33vw, 6.5rem"
              />
            ))}
          </div>
        )}
        {front.feed.length > 0 && (
          <section className="front-feed" aria-labelledby="feed-title">
            <h2 className="section-title" id="feed-title">
              <a href={dayPath(edition, today)}>{t('site.latest')}</a>
            </h2>
            <FeedList cards={front.feed} today={today} />
          </section>
        )}
        {front.mostRead.length > 0 && (
          <section className="front-read" aria-labelledby="read-title">
            <h2 className="section-title" id="read-title">
              <a href={editionPath(edition, '/most-read')}>{t('site.mostRead')}</a>
            </h2>
            <RankedList cards={front.mostRead} />
          </section>
        )}
      </div>
      <div className="front-sections">
        {front.sections.map((block) => (
          <FrontSection key={block.section.slug} edition={edition} block={block} />
        ))}
      </div>
    </>
  )
}

function FrontSection({ edition, block }: { edition: Edition; block: Front['sections'][number] }) {
  const { section, lead, list } = block
  const id = `section-${section.slug}`
  return (
    <section
      className="front-section"
      aria-labelledby={id}
      style={{ '--mark': section.color || undefined } as CSSProperties}
    >
      <h2 className="section-title" id={id}>
        <a href={sectionPath(edition, section.slug)}>{section.name}</a>
      </h2>
      <LeadCard
        card={lead}
        level={3}
        sizes="(min-width: 64rem) 26rem, (min-width: 40rem) 50vw, 100vw"
        withSection={false}
      />
      {list.length > 0 && (
        <ul>
          {list.map((card) => (
            <li key={card.id}>
              <LineCard card={card} withSection={false} withPicture={false} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
