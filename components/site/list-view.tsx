import type { CSSProperties, ReactNode } from 'react'
import { LineCard } from '#components/article/cards/line-card.tsx'
import type { ListPage } from '#domain/articles/rules.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { translator } from '#lib/i18n.ts'
import { ListJsonLd } from './list-json-ld.tsx'
import { Pager } from './pager.tsx'

type Props = {
  paper: Paper
  /** What kind of list it is, above the title. */
  label?: string
  title: string
  description?: string
  color?: string
  list: ListPage
  path: (page: number) => string
  withSection?: boolean
  /** What stands between the title and the list, an author's portrait say. */
  children?: ReactNode
}

/** A page of a list of articles: of a section, a tag, an author, a place or a day. */
export function ListView({
  paper,
  label,
  title,
  description,
  color,
  list,
  path,
  withSection = true,
  children,
}: Props) {
  const { edition } = paper
  return (
    <div className="list-page" style={{ '--mark': color || undefined } as CSSProperties}>
      <ListJsonLd
        paper={paper}
        title={title}
        description={description}
        path={path(list.page)}
        firstPath={path(1)}
        cards={list.cards}
      />
      <header className="list-head">
        {label && <p className="kicker">{label}</p>}
        <h1>{title}</h1>
        {description && <p className="list-description">{description}</p>}
        {children}
      </header>
      {list.cards.length === 0 ? (
        <p className="empty">{translator(edition)('lists.empty')}</p>
      ) : (
        <ul className="list-cards">
          {list.cards.map((card) => (
            <li key={card.id}>
              <LineCard card={card} level={2} withSection={withSection} withStandfirst />
            </li>
          ))}
        </ul>
      )}
      <Pager edition={edition} page={list.page} hasOlder={list.hasOlder} path={path} />
    </div>
  )
}
