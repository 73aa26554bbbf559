import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { withDatabase } from './start/database.ts'
import { randomPassword } from './start/password.ts'
import { CommandProblem, runScript } from './start/terminal.ts'

const HELP = `Accounts of the desk.

  npm run user -- create --email ada@example.org --role editor [--name "Ada Bell"]
  npm run user -- list
  npm run user -- set-role --email ada@example.org --role chief
  npm run user -- reset-password --email ada@example.org
  npm run user -- remove --email ada@example.org

  --role            author (writes), editor (publishes too), chief (runs the desk), admin (manages accounts too)
  --password-stdin  takes the password from standard input; otherwise one is made up and printed once

A new role or password holds at once; a new password ends the account's sessions. What a removed person wrote stays.
`

const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  'password-stdin': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Values = { email?: string; name?: string; role?: string; 'password-stdin'?: boolean }
type Commands = typeof import('#domain/editors/commands.ts')
type Action = (commands: Commands, values: Values) => Promise<void>

const ACTIONS: Record<string, Action> = {
  create: async ({ createEditor }, values) => {
    const role = readRole(await editorRoles(), values.role)
    const email = needed(values.email, '--email')
    const { password, madeUp } = await choosePassword(values)
    const editor = await createEditor({ email, name: values.name ?? nameFrom(email), role, password })
    console.log(`${editor.name} <${editor.email}> may sign in as ${editor.role}.`)
    if (madeUp) console.log(`Password: ${password}`)
  },
  list: async ({ listEditors }) => {
    const editors = await listEditors()
    const width = Math.max(0, ...editors.map(({ email }) => email.length))
    for (const { email, role, name } of editors)
      console.log(`${email.padEnd(width)}  ${role.padEnd(6)}  ${name}`)
    if (editors.length === 0) console.log('There is no account yet.')
  },
  'set-role': async ({ setEditorRole }, values) => {
    const role = readRole(await editorRoles(), values.role)
    const email = needed(values.email, '--email')
    await setEditorRole(email, role)
    console.log(`${email} is now ${role}.`)
  },
  'reset-password': async ({ resetPassword }, values) => {
    const email = needed(values.email, '--email')
    const { password, madeUp } = await choosePassword(values)
    await resetPassword(email, password)
    console.log(madeUp ? `New password of ${email}: ${password}` : `${email} has the new password.`)
  },
  remove: async ({ removeEditor }, values) => {
    const email = needed(values.email, '--email')
    const done = await removeEditor(email)
    console.log(
      done === 'deleted'
        ? `${email} has no account any more.`
        : `${email} can sign in no more. The account has a history, so it is switched off instead of deleted.`,
    )
  },
}

function needed(value: string | undefined, option: string): string {
  if (!value) throw new CommandProblem(`Say ${option}. See npm run user -- --help.`)
  return value
}

async function editorRoles() {
  const { EDITOR_ROLES } = await import('#domain/editors/rules.ts')
  return EDITOR_ROLES
}

function readRole<Role extends string>(roles: readonly Role[], given: string | undefined): Role {
  const role = roles.find((one) => one === needed(given, '--role'))
  if (!role) throw new CommandProblem(`--role must be one of ${roles.join(', ')}; it is "${given}".`)
  return role
}

async function choosePassword(values: Values): Promise<{ password: string; madeUp: boolean }> {
  if (!values['password-stdin']) return { password: randomPassword(), madeUp: true }
  const [password = ''] = (await text(process.stdin)).split(/\r?\n/)
  return { password, madeUp: false }
}

/** "ada.bell@example.org" is "Ada Bell" until somebody says otherwise. */
function nameFrom(email: string): string {
  const words = (email.split('@')[0] ?? email).split(/[._-]+/).filter(Boolean)
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  const [name = ''] = positionals
  if (values.help || !name) {
    console.log(HELP)
    return values.help ? 0 : 1
  }
  const action = ACTIONS[name]
  if (!action) throw new CommandProblem(`There is no "${name}".\n\n${HELP}`)
  await withDatabase(async () => action(await import('#domain/editors/commands.ts'), values))
  return 0
}

await runScript(main)
