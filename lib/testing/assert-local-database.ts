const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]', 'postgres', 'db']

/** Throws unless `url` names a database on this machine (or a neighbour container): tests delete what they find. */
export function assertLocalDatabase(url: string): void {
  const { hostname } = new URL(url)
  if (hostname === '' || LOCAL_HOSTS.includes(hostname)) return
  throw new Error(
    `Tests empty their database, so they refuse the host "${hostname}". Set TEST_DATABASE_URL to a local server.`,
  )
}
