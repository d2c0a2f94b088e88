import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/** Levels of the log, least first. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/**
 * The service's log: JSON lines on standard output, or coloured lines where standard output is a terminal.
 * Callers log fields, then a constant message.
 */
export function createLog(level: (typeof LOG_LEVELS)[number]): Logger {
  const transport = process.stdout.isTTY
    ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } } }
    : {};
  return pino({ level, base: null, ...transport });
}
