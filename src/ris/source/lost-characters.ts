import { NOWHERE } from './line-end-finder.js';

/** What a program writes where it could not read a character. */
const LOST = '\ufffd';

/** Finds lost characters in lines that come one after the other out of the same piece of text. */
export class LostCharacters {
  #text = '';
  #next = NOWHERE;

  /** How many records there were when one was last found. */
  #foundIn = -1;

  /** The lines that come next are cut from this text. */
  lookInto(text: string): void {
    this.#text = text;
    this.#next = -1;
    this.nextFrom(0);
  }

  /**
   * The column of a lost character in the line `[start, end)` of the text, from 1; 0 where there is none,
   * or where one was found in the same record: one place a record is enough, a damaged file has thousands.
   */
  firstIn(start: number, end: number, records: number): number {
    if (records === this.#foundIn) return 0;
    const at = this.nextFrom(start);
    if (at >= end) return 0;
    this.#foundIn = records;
    return at - start + 1;
  }

  /** Where the next lost character stands at or behind a place, or nowhere. */
  nextFrom(start: number): number {
    if (this.#next < start) {
      const at = this.#text.indexOf(LOST, start);
      this.#next = at < 0 ? NOWHERE : at;
    }
    return this.#next;
  }
}
