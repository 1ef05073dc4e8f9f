import { nodeId } from '../identity/index.js';
import { institutionKey } from './institution-key.js';

/** The id of an institution by any of its names: the same for the same records everywhere. */
export function institutionId(name: string): string {
  return nodeId('O', institutionKey(name));
}
