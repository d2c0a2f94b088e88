import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/** Levels of the log, least first. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Numbers of the standard streams. */
const STREAMS = { output: 1, error: 2 } as const;

/**
 * The log: JSON lines on standard output, or coloured lines where standard output is a terminal. Callers log fields, then a
 * constant message.
 *
 * @param stream - `error` for a command whose answer is on standard output.
 */
export function createLog(
  level: (typeof LOG_LEVELS)[number],
  stream: keyof typeof STREAMS = 'output',
): Logger {
  const destination = STREAMS[stream];
  if (!process.stdout.isTTY) return pino({ level, base: null }, pino.destination(destination));
  const options = { ignore: 'pid,hostname', translateTime: 'HH:MM:ss', destination };
  return pino({ level, base: null, transport: { target: 'pino-pretty', options } });
}
