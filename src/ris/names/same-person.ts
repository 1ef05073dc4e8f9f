import type { PersonName } from '../reference/index.js';

/** Letters in small form without accents and signs: for comparing names inside one record only. */
const lettersOf = (text: string): string =>
  /^[A-Za-z]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{L}\s]/gu, '')
        .trim();

/** The authors of one record by their family names, to find the one that another field means. */
export class AuthorDirectory {
  readonly #authors: readonly PersonName[];
  #byFamily: Map<string, number[]> | null = null;

  constructor(authors: readonly PersonName[]) {
    this.#authors = authors;
  }

  /**
   * The place of the author that a name means, or null where none or several could be meant. Between
   * the few authors of a paper an initial is enough; a full given name decides between two with one initial.
   */
  placeOf({ family, given }: PersonName): number | null {
    const letters = lettersOf(given);
    const places = (this.#families().get(lettersOf(family)) ?? []).filter((place) => {
      const own = this.#given(place);
      return own === '' || letters === '' || own.charAt(0) === letters.charAt(0);
    });
    if (places.length < 2) return places[0] ?? null;
    const exact = places.filter((place) => this.#given(place) === letters);
    return exact.length === 1 ? (exact[0] ?? null) : null;
  }

  /** False only where a text cannot begin with an author's name; a quick look before a long one. */
  mayBegin(text: string): boolean {
    if (this.#authors.length > 50) return true;
    const head = text.slice(0, 80);
    return this.#authors.some(({ family }) => head.includes(family));
  }

  #given(place: number): string {
    return lettersOf(this.#authors[place]?.given ?? '');
  }

  #families(): Map<string, number[]> {
    if (this.#byFamily !== null) return this.#byFamily;
    const byFamily = new Map<string, number[]>();
    for (const [place, { family }] of this.#authors.entries()) {
      const key = lettersOf(family);
      const places = byFamily.get(key);
      if (places === undefined) byFamily.set(key, [place]);
      else places.push(place);
    }
    this.#byFamily = byFamily;
    return byFamily;
  }
}
