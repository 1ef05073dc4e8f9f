/**
 * Compares the numbers that lines carry with the lines that are there, so that a line which was
 * taken out, copied or joined with its neighbour is reported.
 */
export class LineOrder {
  #last: number;
  #highest: number;
  #damaged = 0;

  /** @param last the number of the line in front */
  constructor(last: number) {
    this.#last = last;
    this.#highest = last;
  }

  /** A line that gives no number; it accounts for one that would be missing. */
  passDamaged(): void {
    this.#damaged++;
  }

  /** Takes the number of the next sound line and says what is wrong with it, or null. */
  follow(sequence: number): string | null {
    const last = this.#last;
    const missing = sequence - this.#highest - 1 - this.#damaged;
    const damaged = this.#damaged;
    const first = this.#highest + 1;
    this.#damaged = 0;
    this.#last = sequence;
    this.#highest = Math.max(this.#highest, sequence);
    if (sequence <= last)
      return `it has number ${sequence} after number ${last}; it was read all the same`;
    return missing > 0 ? missingLines(first, sequence - 1, damaged) : null;
  }
}

function missingLines(first: number, last: number, damaged: number): string {
  if (damaged > 0) {
    const missing = last - first + 1 - damaged;
    return `of lines ${first} to ${last} only ${damaged} damaged are left, ${missing} missing`;
  }
  return first === last ? `line ${first} is missing` : `lines ${first} to ${last} are missing`;
}
