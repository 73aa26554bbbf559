import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { hasProgram } from './load.ts'

const PROGRAM = 'nginx'

export type StaticServer = { url: string; close(): Promise<void> }

/**
 * The yardstick: nginx with one worker sends `html` as a file that was compressed beforehand, or, where its build
 * cannot, compresses it each time. Null when the machine has no nginx.
 */
export async function startNginx(html: Buffer): Promise<StaticServer | null> {
  if (!(await hasProgram(PROGRAM, '-v'))) return null
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-nginx-'))
  await chmod(folder, 0o755)
  await mkdir(path.join(folder, 'www'))
  await writeFile(path.join(folder, 'www/page.html'), html)
  await writeFile(path.join(folder, 'www/page.html.gz'), gzipSync(html, { level: 9 }))
  const port = await findFreePort()
  const file = path.join(folder, 'nginx.conf')
  await writeFile(file, configuration(folder, port))
  const child = spawn(PROGRAM, ['-c', file, '-p', folder, '-e', path.join(folder, 'error.log')], {
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}/page.html`
  await untilAnswers(url)
  return {
    url,
    async close() {
      child.kill('SIGTERM')
      await once(child, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const configuration = (folder: string, port: number) => `daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  types { text/html html; }
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=100;
  gzip_static on;
  server { listen 127.0.0.1:${port}; root ${folder}/www; }
}
`

async function untilAnswers(url: string): Promise<void> {
  const until = Date.now() + 5_000
  while (Date.now() < until) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nginx did not answer within 5 s.')
}

/** A TCP port that was free a moment ago. */
async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
