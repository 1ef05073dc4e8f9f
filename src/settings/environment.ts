import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { EnvFileUnreadableError } from './errors.js';

/** Variables by name, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment with the `.env` file of the folder below it: what the real environment
 * says wins. Unlike `process.loadEnvFile`, nothing global changes.
 *
 * @throws EnvFileUnreadableError when the file is there and cannot be read.
 */
export function readEnvironment(folder: string, environment: Environment): Environment {
  return { ...readEnvFile(folder), ...environment };
}

function readEnvFile(folder: string): Environment {
  const path = join(folder, '.env');
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'ENOENT') return {};
    const message = `${path} cannot be read (${code}). Make it a readable file, or move it away.`;
    throw new EnvFileUnreadableError(message, { cause });
  }
}
