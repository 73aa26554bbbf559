import { parseArgs } from 'node:util'
import { EDITIONS, type Edition, isEdition } from '#domain/editions/rules.ts'
import { withDatabase } from './start/database.ts'
import { fillNewsroom } from './start/newsroom.ts'
import { CommandProblem, runScript, step } from './start/terminal.ts'

const HELP = `Fills the database with articles to look at or to measure with.

  npm run seed                       the demonstration newsroom, into an empty database
  npm run seed -- --articles 100000  adds articles that are clearly synthetic, for load work

  --articles N        how many to add; a second run adds more, numbered on
  --edition en|uk     into this edition only; without it half goes into each
  --help              this text

The demonstration newsroom is not needed for --articles; its sections, tags, places and authors are made when missing.
`

const OPTIONS = {
  articles: { type: 'string' },
  edition: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const MOST_ARTICLES = 999_999

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const count = values.articles === undefined ? null : readCount(values.articles)
  const editions = readEditions(values.edition)
  if (count === null && values.edition) throw new CommandProblem('--edition goes with --articles.')
  await withDatabase(({ url }) => (count === null ? seedDemo(url) : seedSynthetic(count, editions)))
  return 0
}

function readCount(given: string): number {
  const count = Number(given)
  if (!Number.isInteger(count) || count < 1 || count > MOST_ARTICLES) {
    throw new CommandProblem(`--articles takes a whole number from 1 to ${MOST_ARTICLES}; it is "${given}".`)
  }
  return count
}

function readEditions(given: string | undefined): readonly Edition[] {
  if (given === undefined) return EDITIONS
  if (!isEdition(given)) {
    throw new CommandProblem(`--edition must be one of ${EDITIONS.join(', ')}; it is "${given}".`)
  }
  return [given]
}

async function seedDemo(url: string): Promise<void> {
  const { hasNewsroom, isEmpty, NEWSROOM_SIZE } = await import('#prisma/seed/seed.ts')
  if (await hasNewsroom()) {
    console.log('The demonstration newsroom is already there. Nothing was changed.')
    return
  }
  if (!(await isEmpty())) {
    throw new CommandProblem(
      'The demonstration newsroom goes only into an empty database, and this one has content. Use another DATELINE_DATA_DIR or DATABASE_URL, or empty this one with: npm run db -- migrate reset',
    )
  }
  await step(
    'Demonstration newsroom',
    (progress) => fillNewsroom(url, progress),
    () =>
      `${NEWSROOM_SIZE.articles} articles, ${NEWSROOM_SIZE.authors} authors, ${NEWSROOM_SIZE.pictures} pictures`,
  )
}

async function seedSynthetic(count: number, editions: readonly Edition[]): Promise<void> {
  const { addSynthetic, announceSynthetic } = await import('#prisma/seed/synthetic.ts')
  await step(
    'Synthetic articles',
    async (progress) => {
      let before = 0
      for (const [index, edition] of editions.entries()) {
        const share = Math.floor((count + index) / editions.length)
        const done = before
        await addSynthetic(edition, share, (added) => progress(`${done + added} of ${count}`))
        before += share
      }
      progress('statistics')
      await announceSynthetic()
    },
    () => `${count} added`,
  )
}

await runScript(main)
