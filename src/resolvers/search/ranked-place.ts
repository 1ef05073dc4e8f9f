import { createHash } from 'node:crypto';
import type { RankedNode, RankedPlace } from '../../search/index.js';
import type { CursorKey } from '../cursor.js';

/** What a cursor of a list by relevance holds. */
export const PLACE = ['number', 'number', 'string'] as const;

/** The place of a node in a list by relevance, for a cursor. */
export function keyOfRank({ score, weight, id }: RankedNode): CursorKey {
  return [score, weight, id];
}

/** The place that a cursor holds. */
export function placeOf([score, weight, id]: CursorKey): RankedPlace {
  return { score: Number(score), weight: Number(weight), id: String(id) };
}

/** Tells one question from another: a cursor of another text would skip rows in silence. */
export function digestOf(asked: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 12);
}
