/** What a program writes where it could not read a character. */
const LOST = '\ufffd';

/** Finds lost characters in lines that come one after the other out of the same piece of text. */
export class LostCharacters {
  #text = '';
  #next = 0;

  /** The column of the first lost character in `text[start, end)`, from 1; 0 where there is none. */
  columnIn(text: string, start: number, end: number): number {
    // Comparing the same string with itself is one look at its address.
    if (text !== this.#text || this.#next < start) {
      this.#text = text;
      const at = text.indexOf(LOST, start);
      this.#next = at < 0 ? Number.POSITIVE_INFINITY : at;
    }
    return this.#next < end ? this.#next - start + 1 : 0;
  }
}
