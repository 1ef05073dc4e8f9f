import type { Reference } from '../ris/index.js';
import { fold } from './fold.js';
import { nodeId } from './node-id.js';

/**
 * What a paper is known by: its DOI, else its folded title with the year and the first author's
 * family name. A record with neither is a paper of its own, known by the record.
 */
export function paperKey(reference: Reference, recordId: string): string {
  if (reference.doi !== null) return `doi:${reference.doi}`;
  const title = fold(reference.title ?? '');
  if (title === '') return `record:${recordId}`;
  const family = fold(reference.authors[0]?.family ?? '');
  return `title:${title}|${reference.year ?? ''}|${family}`;
}

/** The id of the paper with that key. */
export function paperId(key: string): string {
  return nodeId('P', key);
}
