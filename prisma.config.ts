import path from 'node:path'
import { defineConfig } from 'prisma/config'

// Prisma's own engine is a download; ours is the same engine as WebAssembly, from the package registry (ADR 0004).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, 'scripts/schema-engine.mjs')

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://unset:5432/unset' },
})
