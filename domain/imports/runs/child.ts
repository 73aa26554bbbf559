import { disconnectDb } from '#lib/db.ts'
import { workOnRun } from './work.ts'

// The process of one import: it has memory and processor time of its own, so readers are not kept waiting.
process.once('disconnect', () => process.exit(1))
await workOnRun(Number(process.argv[2]))
await disconnectDb()
process.exit(0)
