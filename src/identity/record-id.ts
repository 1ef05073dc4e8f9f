import { createHash } from 'node:crypto';
import type { TagValue } from '../ris/index.js';
import { nodeId } from './node-id.js';

const UNIT = '\u001f';
const RECORD = '\u001e';

/**
 * The id of a record: the same for the same tags and values in the same order, whichever file
 * they came in. So a file that is imported again brings no new record.
 */
export function recordId(fields: readonly TagValue[]): string {
  let text = '';
  for (const { tag, value } of fields) text += tag + UNIT + value + RECORD;
  return nodeId('R', text);
}

/** The id of an import: the same for the same source name and content. */
export function importId(source: string, contentDigest: string): string {
  return nodeId('I', source + UNIT + contentDigest);
}

/** The digest of a source's bytes by which its import is known. */
export async function contentDigest(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}
