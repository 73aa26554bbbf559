import type { Open } from './reading.ts'

/** A table: its rows become paragraphs. */
export const table: Open = (reading) => {
  reading.builder.flush()
  reading.notes.add('A table became paragraphs, one for each row')
  return () => reading.builder.flush()
}

/** A row of a table. */
export const row: Open = (reading) => {
  reading.builder.flush()
  reading.rows.push({ filled: false, ended: false })
  return () => {
    reading.rows.pop()
    reading.builder.flush()
  }
}

/** Cells of a row stand on one line; a cell that holds paragraphs of its own keeps them apart. */
export const cell = (isBold: boolean): Open => {
  return (reading) => {
    const current = reading.rows.at(-1)
    if (current) Object.assign(current, { filled: false, ended: false })
    if (!reading.builder.lineIsEmpty) {
      reading.builder.add({ text: ' · ', bold: false, italic: false, href: null })
    }
    if (isBold) reading.bold++
    return () => {
      if (isBold) reading.bold--
    }
  }
}
