import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type APIRequestContext, type APIResponse, request } from '@playwright/test'
import { makeEditor } from '#lib/testing/factories.ts'
import { actionFile } from '#scripts/checks/desk-doors.ts'
import { ACTIONS, type Least, ROUTES } from '#scripts/checks/desk-rights.ts'
import { PASSWORD } from '../newsroom.ts'
import { someAddress } from './some-address.ts'

// Knocks at the doors of the desk over HTTP, as a role and without a page: what a stranger with a script would send.

export const ROLES = ['anyone', 'author', 'editor', 'chief', 'admin'] as const

/** True when somebody of `role` is let in where at least `least` is asked for. */
export const isLetIn = (role: Least, least: Least) => ROLES.indexOf(role) >= ROLES.indexOf(least)

export type Visitor = { role: Least; request: APIRequestContext; signIn: () => Promise<void> }

/** A person of a role with a session of their own; 'anyone' has none. */
export async function openVisitor(role: Least, baseURL: string): Promise<Visitor> {
  const context = await request.newContext({
    baseURL,
    extraHTTPHeaders: { 'x-forwarded-for': someAddress(), origin: baseURL },
  })
  const editor = role === 'anyone' ? null : await makeEditor({ role, password: PASSWORD })
  const signIn = async () => {
    if (!editor) return
    const data = { email: editor.email, password: PASSWORD }
    const answer = await context.post('/api/auth/sign-in/email', { data })
    if (!answer.ok()) throw new Error(`${role} could not sign in: ${await answer.text()}`)
  }
  await signIn()
  return { role, request: context, signIn }
}

export type Action = { key: string; id: string; address: string; least: Least; given: unknown[] }

/** Every Server Action of the build: its key in the table of rights, its id, and the address of a page that has it. */
export async function listActions(): Promise<Action[]> {
  const file = path.join(import.meta.dirname, '../../.next/server/server-reference-manifest.json')
  const manifest: { node: Record<string, { workers: object; filename: string; exportedName: string }> } =
    JSON.parse(await readFile(file, 'utf8'))
  return Object.entries(manifest.node).flatMap(([id, { workers, filename, exportedName }]) => {
    const key = filename.startsWith('app/admin/') ? `${actionFile(filename)} ${exportedName}` : ''
    const told = ACTIONS[key]
    if (!told) return []
    const { least, given } = typeof told === 'string' ? { least: told, given: [] } : told
    const route = actionFile(`${Object.keys(workers)[0]}.tsx`).replace(/\/?page$/, '')
    const address = ROUTES[`GET /admin${route && `/${route}`}`]?.at ?? ''
    return [{ key, id, address, least, given }]
  })
}

/** What an action answers to a call. */
export async function callAction(
  visitor: Visitor,
  { id, address, given }: Action,
  headers: Record<string, string> = {},
): Promise<{ response: APIResponse; code: string }> {
  const response = await visitor.request.post(address, {
    data: JSON.stringify(given),
    headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', ...headers },
    maxRedirects: 0,
  })
  const text = await response.text()
  const said = /"ok":false,"code":"(\w+)"/.exec(text)?.[1]
  return { response, code: said ?? (text.includes('"ok":true') ? 'ok' : 'none') }
}
