/** What must be closed in the end, and the end itself. */
export type Shutdown = {
  /** Registers `close`; the last registered is the first to be called. */
  add(close: () => unknown): void
  /** Closes everything once, however often it is called. */
  closeAll(): Promise<void>
  /** True from the moment when the end has begun. */
  isClosing(): boolean
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Ends the process in order when it is asked to end (Ctrl-C, a signal, or the death of the process that started it).
 * Asking again while it ends changes nothing. `exitCode` is what the process then ends with.
 */
export function createShutdown({
  onBegin,
  exitCode,
}: {
  onBegin?: () => void
  exitCode: () => number
}): Shutdown {
  const closers: (() => unknown)[] = []
  let closing: Promise<void> | null = null

  async function closeEach(): Promise<void> {
    for (const close of closers.toReversed()) {
      try {
        await close()
      } catch (error) {
        console.error(error instanceof Error ? error.message : error)
      }
    }
  }

  const closeAll = () => {
    closing ??= closeEach()
    return closing
  }

  const end = async () => {
    if (closing) return
    onBegin?.()
    await closeAll()
    process.exit(exitCode())
  }

  for (const signal of SIGNALS) process.on(signal, () => void end())
  if (process.channel) {
    process.on('disconnect', () => void end())
    process.channel.unref()
  }
  return { add: (close) => void closers.push(close), closeAll, isClosing: () => closing !== null }
}
