/** Where an import of the desk stands. A run of the command line is only ever 'running' or 'done'. */
export const IMPORT_STATES = [
  'uploading',
  'reading',
  'ready',
  'checking',
  'running',
  'stopped',
  'done',
  'failed',
] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** The states in which the program works on a run. */
export const WORKING = ['reading', 'checking', 'running'] as const
export const isWorking = (state: ImportState) => (WORKING as readonly string[]).includes(state)

/** Nobody has worked on a run for so long: whoever did was killed, and another goes on. */
export const ABANDONED_AFTER_MS = 60_000
/** An upload comes in pieces, so that it goes on where it broke off and nothing holds it whole. */
export const PIECE_BYTES = 4 * 1024 * 1024

/** Whether a check, an import, may begin from here. An import that stopped or failed goes on where it was. */
export const maySettle = (state: ImportState) =>
  state === 'ready' || state === 'stopped' || state === 'failed'

/** A file's name as it may stand in a folder; the imports of a file know their items by it. */
export function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const safe = last
    .replace(/[^\p{L}\p{N}._ -]+/gu, '_')
    .replace(/^\.+/, '')
    .slice(-100)
    .trim()
  return safe || 'import'
}

export const UNEXPECTED =
  'The import ended unexpectedly; the log says why. Started again, it goes on where it was.'
