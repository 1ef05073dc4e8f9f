import { fold } from './fold.js';
import { nodeId } from './node-id.js';
import { remember } from './remember.js';

/** By what keywords of several records are one: the folded label. Null for a label without a letter or digit. */
export function keywordKey(label: string): string | null {
  return fold(label) || null;
}

/** The id of the topic with that key. */
export const topicId = remember((key) => nodeId('T', key));
