import type { AuthorEvidence } from './author-evidence.js';
import { skeleton } from './name-skeleton.js';

/** Two names of a block, the fuller first. */
export type NamePair = readonly [AuthorEvidence, AuthorEvidence];

/**
 * Which names of a block are worth comparing. What it leaves out can not be alike by the given names
 * (`compareNames`), so it changes no result: it only keeps the work near linear in a block like
 * "Wang, L.", where thousands of names stand.
 */
export interface NameIndex {
  /** Pairs that may differ in hyphens and blanks alone, in the order of the block. */
  spellings(): readonly NamePair[];
  /** Pairs of names with one ORCID each, and the same, in the order of the block. */
  orcids(): readonly NamePair[];
  /** The names that this one may be short for or another spelling of, written-out ones first. */
  fuller(name: AuthorEvidence): Iterable<AuthorEvidence>;
  /** The names that do not contradict this one. */
  like(name: AuthorEvidence): Iterable<AuthorEvidence>;
}

/** Indexes a block, whose names come fullest first. */
export function indexNames(names: readonly AuthorEvidence[]): NameIndex {
  return new GivenNameIndex(names);
}

type Buckets = Map<string, AuthorEvidence[]>;

class GivenNameIndex implements NameIndex {
  readonly #names: readonly AuthorEvidence[];
  readonly #places: ReadonlyMap<AuthorEvidence, number>;
  /** By letters without blanks, as one skeleton: "Jean-Pierre", "Jeanpierre", "J. P.". */
  readonly #joined: Buckets = new Map();
  /** By a place and the skeleton of the written-out name there, alone and with the letter that follows. */
  readonly #writtenAt: Buckets = new Map();
  /** Written-out names by the letter of their second name; under '' those without one. */
  readonly #written: Buckets = new Map();
  /** Names of initials alone, under every beginning of them. */
  readonly #initials: Buckets = new Map();
  readonly #initialFirst: AuthorEvidence[] = [];

  constructor(names: readonly AuthorEvidence[]) {
    this.#names = names;
    this.#places = new Map(names.map((name, place) => [name, place]));
    for (const name of names) this.#add(name);
  }

  spellings(): readonly NamePair[] {
    return this.#pairsWithin(this.#joined.values());
  }

  orcids(): readonly NamePair[] {
    const byOrcid: Buckets = new Map();
    for (const name of this.#names) {
      const [orcid] = name.orcids;
      if (orcid !== undefined && name.orcids.length === 1) put(byOrcid, orcid, name);
    }
    return this.#pairsWithin(byOrcid.values());
  }

  *fuller(name: AuthorEvidence): Iterable<AuthorEvidence> {
    if (!name.isInitials) {
      // The initials in front the other may write out; what is written out here must stand there too.
      const place = name.given.findIndex((given) => given.length > 1);
      const [written = '', next] = name.given.slice(place);
      yield* this.#writtenAt.get(writtenKey(place, written, next)) ?? [];
      yield* this.#joined.get(joinedKey(name)) ?? [];
      return;
    }
    const [, second] = name.given;
    const buckets =
      second === undefined
        ? this.#written.values()
        : [this.#written.get('') ?? [], this.#written.get(second) ?? []];
    for (const bucket of buckets) yield* bucket;
    yield* this.#initials.get(name.given.join('')) ?? [];
  }

  *like(name: AuthorEvidence): Iterable<AuthorEvidence> {
    const [first = ''] = name.given;
    if (first.length === 1) {
      yield* this.#names;
      return;
    }
    yield* this.#writtenAt.get(writtenKey(0, first)) ?? [];
    yield* this.#joined.get(joinedKey(name)) ?? [];
    yield* this.#initialFirst;
  }

  #add(name: AuthorEvidence): void {
    const { given, isInitials } = name;
    put(this.#joined, joinedKey(name), name);
    if ((given[0] ?? '').length === 1) this.#initialFirst.push(name);
    given.forEach((word, place) => {
      const next = given[place + 1];
      if (word.length > 1) put(this.#writtenAt, writtenKey(place, word), name);
      if (word.length > 1 && next !== undefined) {
        put(this.#writtenAt, writtenKey(place, word, next), name);
      }
      if (isInitials) put(this.#initials, given.slice(0, place + 1).join(''), name);
    });
    if (!isInitials) put(this.#written, (given[1] ?? '').charAt(0), name);
  }

  /** In the order in which all pairs of the block would come: which name joins first decides. */
  #pairsWithin(groups: Iterable<readonly AuthorEvidence[]>): readonly NamePair[] {
    const placeOf = (name: AuthorEvidence): number => this.#places.get(name) ?? 0;
    return [...groups]
      .flatMap((group) =>
        group.flatMap((to, index) => group.slice(index + 1).map((from): NamePair => [to, from])),
      )
      .sort(
        ([to, from], [to2, from2]) => placeOf(to) - placeOf(to2) || placeOf(from) - placeOf(from2),
      );
  }
}

function put(buckets: Buckets, key: string, name: AuthorEvidence): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [name]);
  else bucket.push(name);
}

function joinedKey({ given, isInitials }: AuthorEvidence): string {
  const letters = given.join('');
  return isInitials ? `.${letters}` : skeleton(letters);
}

function writtenKey(place: number, given: string, next = ''): string {
  return `${place} ${skeleton(given)} ${next.charAt(0)}`;
}
