import { spawn } from 'node:child_process'
import path from 'node:path'

export const ROOT = path.join(import.meta.dirname, '../..')

/** How a tool of node_modules/.bin (or `node`) ended, with everything it printed. */
export type ToolResult = { exitCode: number; output: string }

/** Runs a tool of the project in the project's root. With `stream` its output is shown as it comes, else kept. */
export function runTool(
  tool: string,
  args: string[],
  { stream = false, env = {} }: { stream?: boolean; env?: Record<string, string> } = {},
): Promise<ToolResult> {
  const bin = path.join(ROOT, 'node_modules/.bin')
  const child = spawn(tool === 'node' ? process.execPath : path.join(bin, tool), args, {
    cwd: ROOT,
    stdio: stream ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...env },
    shell: process.platform === 'win32',
  })
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }))
  })
}
