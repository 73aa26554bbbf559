/** What the catalogue of the database says of a table. */
export type TableFacts = {
  name: string
  columns: { name: string; isOptional: boolean }[]
  /** Tables that its rows refer to. */
  needs: string[]
}
/** A table as it is exported: these of its columns. */
export type ExportedTable = { name: string; columns: string[] }

/** Tables of the running program and of people's accounts: another portal makes its own. */
const LEFT_OUT =
  /^(?:_prisma_migrations|sitemap_months|cache_expiries|system_facts|audit_entries|import_runs|recent_views|publish_receipts|editor_.*|.*(?:session|passkey|two_?factor|verification|rate_limit|invitation|reset|api_key|outbox|deliver|queue|lock|presence).*)$/
/** Columns that open doors. They never leave the portal. */
const SECRET = /password|secret|token|credential|private|otp/i

/**
 * The tables that are exported, each after those that it refers to. Secrets are left out, and with them tables that
 * could not be without.
 */
export function chooseTables(tables: readonly TableFacts[]): ExportedTable[] {
  const chosen = new Map<string, TableFacts & { kept: string[] }>()
  for (const table of tables) {
    const secrets = table.columns.filter(({ name }) => SECRET.test(name))
    if (LEFT_OUT.test(table.name) || secrets.some(({ isOptional }) => !isOptional)) continue
    const kept = table.columns.filter((column) => !secrets.includes(column)).map(({ name }) => name)
    chosen.set(table.name, { ...table, kept })
  }
  const ordered: ExportedTable[] = []
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]) => {
    const table = chosen.get(name)
    if (!table || done.has(name) || path.includes(name)) return
    for (const needed of table.needs.toSorted()) visit(needed, [...path, name])
    done.add(name)
    ordered.push({ name, columns: table.kept })
  }
  for (const name of [...chosen.keys()].toSorted()) visit(name, [])
  return ordered
}
