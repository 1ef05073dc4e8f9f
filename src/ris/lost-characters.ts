import { NOWHERE } from './line-end-finder.js';

/** What a program writes where it could not read a character. */
const LOST = '\ufffd';

/** Finds lost characters in lines that come one after the other out of the same piece of text. */
export class LostCharacters {
  #text = '';
  #from = 0;
  #next = 0;

  /** How many records there were when one was last found. */
  #foundIn = -1;

  /**
   * The column of a lost character in `text[start, end)`, from 1; 0 where there is none, or where one
   * was found in the same record: one place a record is enough, a damaged file has thousands of them.
   */
  firstIn(text: string, start: number, end: number, records: number): number {
    const column = this.columnIn(text, start, end);
    if (column === 0 || records === this.#foundIn) return 0;
    this.#foundIn = records;
    return column;
  }

  /** The column of the first lost character in `text[start, end)`, from 1; 0 where there is none. */
  columnIn(text: string, start: number, end: number): number {
    const at = this.nextIn(text, start);
    return at < end ? at - start + 1 : 0;
  }

  /** Where the next lost character stands at or behind a place, or nowhere. */
  nextIn(text: string, start: number): number {
    // Comparing the same string with itself is one look at its address.
    if (text !== this.#text || this.#next < start || start < this.#from) {
      const at = text.indexOf(LOST, start);
      this.#text = text;
      this.#from = start;
      this.#next = at < 0 ? NOWHERE : at;
    }
    return this.#next;
  }
}
