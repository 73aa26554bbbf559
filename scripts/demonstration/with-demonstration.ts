import { prepareGenerated } from '#scripts/checks/prepare.ts'
import { createShutdown } from '#scripts/start/shutdown.ts'

/** A portal that shows the demonstration newsroom: its address, and its pages by the name of their type. */
export type Shown = { url: string; pages: { name: string; path: string }[] }

/**
 * Builds the portal if need be, serves it with the demonstration newsroom from a throwaway database that `work` may use
 * through the domain, and ends all that, also at Ctrl-C.
 */
export async function withDemonstration<T>(work: (shown: Shown) => Promise<T>): Promise<T> {
  const shutdown = createShutdown({ exitCode: () => 130 })
  try {
    // What comes next imports generated code.
    await prepareGenerated()
    const [scenery, { startPortal }, { cloneDatabase, getScene }, { listPublicPages }, { disconnectDb }] =
      await Promise.all([
        import('#e2e/global-setup.ts'),
        import('#e2e/support/portal.ts'),
        import('#e2e/support/scene.ts'),
        import('#e2e/support/public-pages.ts'),
        import('#lib/db.ts'),
      ])
    const setting = scenery.default()
    shutdown.add(async () => (await setting.catch(() => null))?.())
    await setting
    const scene = getScene()
    const databaseUrl = await cloneDatabase(scene)
    process.env.DATABASE_URL = databaseUrl
    shutdown.add(disconnectDb)
    const portal = await startPortal({ databaseUrl, dataDir: scene.dataDir, isOwnSite: true })
    shutdown.add(portal.stop)
    return await work({ url: portal.url, pages: await listPublicPages() })
  } finally {
    await shutdown.closeAll()
  }
}
