import { statfsSync } from 'node:fs'
import { totalmem } from 'node:os'

const MEGABYTE = 1024 * 1024

/**
 * How the server is set up, for one news site on one machine; given on its command line so that a new version of this
 * program brings its settings along. Durability is never traded away, except in throwaway clusters of tests.
 */
export function serverSettings({
  port,
  throwaway,
}: {
  port: number
  throwaway: boolean
}): Record<string, string> {
  // A container may have less than its machine; 0 says that it has not.
  const memory = Math.floor(Math.min(totalmem(), process.constrainedMemory() || Infinity) / MEGABYTE)
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    fsync: throwaway ? 'off' : 'on',
    synchronous_commit: throwaway ? 'off' : 'on',
    full_page_writes: throwaway ? 'off' : 'on',
    max_connections: '100',
    // A search among a million articles reads some ten thousand pages: from here, not from the system's cache, in a tenth of the time.
    shared_buffers: `${clamp(memory / 8, 32, throwaway ? 64 : 2048)}MB`,
    effective_cache_size: `${clamp(memory / 2, 128, 8192)}MB`,
    maintenance_work_mem: `${clamp(memory / 16, 32, 128)}MB`,
    work_mem: '8MB',
    max_wal_size: '1GB',
    random_page_cost: '1.1',
    jit: 'off',
    // Containers give /dev/shm 64 MB, too little for parallel queries.
    dynamic_shared_memory_type: sharedMemoryIsSmall() ? 'mmap' : 'posix',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'on',
    log_directory: 'log',
    // One file for each day of the week, begun anew when the day comes again: a week of log, bounded.
    log_filename: 'postgres-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_min_messages: 'warning',
    log_line_prefix: '%m [%p] ',
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), most))
}

function sharedMemoryIsSmall(): boolean {
  try {
    const { blocks, bsize } = statfsSync('/dev/shm')
    return blocks * bsize < 256 * MEGABYTE
  } catch {
    return false
  }
}
