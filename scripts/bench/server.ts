import { serve } from '#server/serve.ts'

// The portal as npm start serves it, in a process of its own, so that its CPU time is its own. Asked "cpu" it tells it.

const { port, close } = await serve({ host: '127.0.0.1', port: 0 })

process.on('message', (message) => {
  if (message === 'cpu') process.send?.({ cpuMs: totalCpuMs() })
  if (message === 'close') void close().then(() => process.exit(0))
})
process.on('disconnect', () => process.exit(1))
process.send?.({ port })

function totalCpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
