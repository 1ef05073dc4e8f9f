import type { Rejection } from './flattened-rules.js';

/** What looked like a tag and was read as text. */
export interface RejectedTag {
  readonly tag: string;
  readonly offset: number;
  readonly reason: Rejection;
}

/** No real record has so many lookalikes; the rest of them share one note. */
export const MOST_NOTES = 100;

/** What was rejected in one record; a text of a megabyte may hold a hundred thousand lookalikes. */
export class Rejections {
  /** The first ones, and the one behind them, if there is one. */
  readonly first: RejectedTag[] = [];
  count = 0;

  add(tag: string, offset: number, reason: Rejection): void {
    this.count += 1;
    if (this.first.length <= MOST_NOTES) this.first.push({ tag, offset, reason });
  }
}
