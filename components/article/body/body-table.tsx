import type { Block, TableCell } from '#domain/body/schema.ts'
import { tableHead } from '#domain/body/table-head.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { InlineText } from './inline-text.tsx'

type Props = { block: Extract<Block, { type: 'table' }>; edition: Edition }

/** A table. One that is wider than the screen scrolls in its own frame, also by keyboard. */
export function BodyTable({ block, edition }: Props) {
  const { head, rows } = tableHead(block)
  const { caption } = block.attrs
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section className="body-table" tabIndex={0} aria-label={caption || translator(edition)('article.table')}>
      <table>
        {caption && <caption>{caption}</caption>}
        {head && (
          <thead>
            <Row cells={head.content} scope="col" />
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a body never changes in place
            <Row key={index} cells={row.content} scope="row" />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ cells, scope }: { cells: readonly TableCell[]; scope: 'col' | 'row' }) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const span = { colSpan: cell.attrs?.colspan, rowSpan: cell.attrs?.rowspan }
        return cell.type === 'tableHeader' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a body never changes in place
          <th key={index} scope={scope} {...span}>
            <CellText cell={cell} />
          </th>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a body never changes in place
          <td key={index} {...span}>
            <CellText cell={cell} />
          </td>
        )
      })}
    </tr>
  )
}

function CellText({ cell: { content } }: { cell: TableCell }) {
  return content.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a body never changes in place
    <span key={index}>
      {index > 0 && <br />}
      <InlineText content={line.content} />
    </span>
  ))
}
