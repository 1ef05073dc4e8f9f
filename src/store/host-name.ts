import { lookup } from 'node:dns/promises';

/**
 * Whether a name is known to nobody. False where the answer may change by itself, such as a
 * name server that cannot be reached yet.
 */
export async function isUnknownHost(host: string): Promise<boolean> {
  try {
    await lookup(host.replace(/^\[|\]$/g, ''));
    return false;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND';
  }
}
