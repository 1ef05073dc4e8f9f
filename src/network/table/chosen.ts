import type { IncidenceColumns } from './incidence-table.js';

/** The place of a number that is not chosen. */
export const LEFT_OUT = -1;

/** Some of the numbers from 0 to a size, chosen one by one; what is done with them costs no look at the others. */
export class Chosen {
  readonly #places: Int32Array;
  readonly #numbers: number[] = [];

  constructor(size: number) {
    this.#places = new Int32Array(size).fill(LEFT_OUT);
  }

  /** Chooses a number; false where it was chosen before. */
  add(number: number): boolean {
    if (this.has(number)) return false;
    this.#places[number] = this.#numbers.length;
    this.#numbers.push(number);
    return true;
  }

  has(number: number): boolean {
    return this.#places[number] !== LEFT_OUT;
  }

  /** The chosen ones, ascending; from now on {@link placeOf} is the place among these. */
  inOrder(): Uint32Array {
    const ordered = Uint32Array.from(this.#numbers).sort();
    for (let place = 0; place < ordered.length; place += 1) {
      this.#places[ordered[place] ?? 0] = place;
    }
    return ordered;
  }

  /** {@link LEFT_OUT} where it is not chosen. */
  placeOf(number: number): number {
    return this.#places[number] ?? LEFT_OUT;
  }

  clear(): void {
    for (const number of this.#numbers) this.#places[number] = LEFT_OUT;
    this.#numbers.length = 0;
  }
}

/** Members and papers of a table that are chosen. */
export interface ChosenOf {
  readonly members: Chosen;
  readonly papers: Chosen;
}

const kept = new WeakMap<IncidenceColumns, ChosenOf>();

/**
 * Works with chosen members and papers of a table, none at first. What holds them is as long as the table,
 * so it is made once for each, and only what was chosen is cleared.
 */
export function choosingFrom<Result>(
  table: IncidenceColumns,
  work: (chosen: ChosenOf) => Result,
): Result {
  const chosen = kept.get(table) ?? {
    members: new Chosen(table.memberOffsets.length - 1),
    papers: new Chosen(table.paperYears.length),
  };
  // Nobody else may choose meanwhile.
  kept.delete(table);
  try {
    return work(chosen);
  } finally {
    chosen.members.clear();
    chosen.papers.clear();
    kept.set(table, chosen);
  }
}
