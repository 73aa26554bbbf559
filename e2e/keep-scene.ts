import setup from './global-setup.ts'

// For work on the tests themselves: sets the scene once and keeps it until Ctrl-C. Run the tests in another terminal
// with the variables that it prints, and each run begins at once.

const tearDown = await setup()
for (const name of ['DATELINE_E2E_SCENE', 'DATABASE_URL', 'DATELINE_DATA_DIR', 'SITE_URL']) {
  console.log(`export ${name}='${process.env[name]}'`)
}
process.once('SIGINT', () => void tearDown().then(() => process.exit(0)))
process.once('SIGTERM', () => void tearDown().then(() => process.exit(0)))
setInterval(() => {}, 60_000)
