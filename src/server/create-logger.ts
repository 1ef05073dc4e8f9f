import { type Logger, pino, stdTimeFunctions } from 'pino';
import type { LogLevel } from '../settings/index.js';

const STDERR = 2;

/**
 * A logger that writes to standard error, one JSON object a line; on a terminal in colours,
 * where pino-pretty is installed.
 */
export async function createLogger(level: LogLevel): Promise<Logger> {
  const pretty = process.stderr.isTTY ? await loadPretty() : null;
  const options = { level, base: null, timestamp: stdTimeFunctions.isoTime };
  return pretty === null
    ? pino(options, pino.destination({ dest: STDERR, sync: true }))
    : pino(options, pretty({ destination: STDERR, sync: true, ignore: 'pid,hostname' }));
}

async function loadPretty() {
  try {
    const { default: pretty } = await import('pino-pretty');
    return pretty;
  } catch {
    return null;
  }
}
