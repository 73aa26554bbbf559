import { flushCompileCache } from 'node:module'
import { serve } from '#server/serve.ts'

// The portal of a browser test: what `npm start` serves, on a database that the tests prepared. PORT is given.

const serving = await serve({ host: '127.0.0.1', port: Number(process.env.PORT) })
// For the portals that the tests start beside this one: else it would be written when the last test is over.
flushCompileCache()

const end = async () => {
  await serving.close()
  process.exit(0)
}
process.once('SIGTERM', end)
// Nobody is left to talk to: the test runner was killed.
process.once('disconnect', () => process.exit(1))
