/** A kind of change, with how often it occurs and the first examples in words. */
export interface ResolvedKind {
  readonly count: number;
  readonly examples: readonly ResolvedExample[];
}

/** One change: ids of the nodes that it is about, and what a person calls them. */
export interface ResolvedExample {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** What running the rules again changes. */
export interface ResolveReport {
  readonly isDryRun: boolean;
  /** Records and papers that were gone through. */
  readonly records: number;
  /** Records that are found by other keys than before. */
  readonly rekeyed: ResolvedKind;
  /** Papers that are one now. */
  readonly papersJoined: ResolvedKind;
  /** Papers that are several now. */
  readonly papersParted: ResolvedKind;
  /** Papers with another content, authors, journal or topics than their records give. */
  readonly papersMended: ResolvedKind;
  /** Papers that no record describes. */
  readonly papersGone: ResolvedKind;
  /** Pairs of records that may be one paper: found, lost or judged otherwise. */
  readonly possibleDuplicates: ResolvedKind;
  /** Authors, journals and topics that differed from what their papers say. */
  readonly nodesMended: ResolvedKind;
  readonly authorsJoined: ResolvedKind;
  readonly authorsParted: ResolvedKind;
  readonly journalsJoined: ResolvedKind;
  readonly journalsParted: ResolvedKind;
}

/** The names of the kinds of changes. */
export const RESOLVED_KINDS = [
  'rekeyed',
  'papersJoined',
  'papersParted',
  'papersMended',
  'papersGone',
  'possibleDuplicates',
  'nodesMended',
  'authorsJoined',
  'authorsParted',
  'journalsJoined',
  'journalsParted',
] as const satisfies readonly (keyof ResolveReport)[];

export type ResolvedName = (typeof RESOLVED_KINDS)[number];

const MOST_EXAMPLES = 10;

/** Adds up what the steps of a run change. */
export class ResolveNotes {
  readonly #kinds = new Map<ResolvedName, { count: number; examples: ResolvedExample[] }>();

  note(name: ResolvedName, example: ResolvedExample, count = 1): void {
    const kind = this.#kinds.get(name) ?? { count: 0, examples: [] };
    kind.count += count;
    if (kind.examples.length < MOST_EXAMPLES) kind.examples.push(example);
    this.#kinds.set(name, kind);
  }

  /** Takes over what one step noted: a step that is run again takes its notes again. */
  add(step: ResolveNotes): void {
    for (const [name, { count, examples }] of step.#kinds) {
      const kind = this.#kinds.get(name) ?? { count: 0, examples: [] };
      kind.count += count;
      kind.examples.push(...examples.slice(0, MOST_EXAMPLES - kind.examples.length));
      this.#kinds.set(name, kind);
    }
  }

  report(isDryRun: boolean, records: number): ResolveReport {
    const of = (name: ResolvedName): ResolvedKind =>
      this.#kinds.get(name) ?? { count: 0, examples: [] };
    return {
      isDryRun,
      records,
      rekeyed: of('rekeyed'),
      papersJoined: of('papersJoined'),
      papersParted: of('papersParted'),
      papersMended: of('papersMended'),
      papersGone: of('papersGone'),
      possibleDuplicates: of('possibleDuplicates'),
      nodesMended: of('nodesMended'),
      authorsJoined: of('authorsJoined'),
      authorsParted: of('authorsParted'),
      journalsJoined: of('journalsJoined'),
      journalsParted: of('journalsParted'),
    };
  }
}
