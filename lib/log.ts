import pino from 'pino'

/** The process's log: JSON lines on standard error, so that standard output stays for people. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: undefined }, pino.destination(2))
