import type { Clause } from '../dialect.js';

/** What a statement reads of a node: some of its columns, and what is around it. */
export interface Selection {
  /** The same text for the same selection. */
  readonly key: string;
  /** Names of columns that are read beside the id; null for all. */
  readonly columns: ReadonlySet<string> | null;
  readonly parts: readonly Part[];
  /** Names of what is read of the edge to the node, as the API shows them; null for all. */
  readonly edge: ReadonlySet<string> | null;
}

/** Something around a node that the statement of the node reads with it. */
export interface Part {
  /** Parts of one key are the same, whatever each reads of the nodes that it finds. */
  readonly key: string;
  /** What is read of the nodes that it finds. */
  readonly selection: Selection;
  /** The same part, with another selection. */
  of(selection: Selection): Part;
  /** How it is read around the node that `variable` names, under a number that no other part has. */
  read(variable: string, number: number, next: NextNumber): PartRead;
}

/** Gives the next number for the variables of a part. */
export type NextNumber = () => number;

/** A part in a statement. */
export interface PartRead {
  /** The variable that its clause binds to its value. */
  readonly name: string;
  readonly clause: Clause;
  /** Decodes its value and keeps it for the row that it belongs to. */
  keep(row: object, value: unknown): void;
}

/** A row of which only what was selected is there. */
export type Seen<Row extends { readonly id: string }> = Partial<Row> & Pick<Row, 'id'>;

/** Reads these columns and parts; parts that are asked for twice are read once. */
export function selectionOf(
  columns: ReadonlySet<string> | null,
  parts: readonly Part[] = [],
  edge: ReadonlySet<string> | null = null,
): Selection {
  const merged = mergeParts(parts);
  const keys = merged.map(({ key, selection }) => `${key} ${selection.key}`);
  const key = `${namesIn(edge)} {${[namesIn(columns), ...keys].join('; ')}}`;
  return { key, columns, parts: merged, edge };
}

function namesIn(names: ReadonlySet<string> | null): string {
  return names === null ? '*' : [...names].sort().join(' ');
}

/** Reads all that the API shows of a node, and nothing around it. */
export const WHOLE: Selection = selectionOf(null);

/** Reads the id alone. */
export const NOTHING: Selection = selectionOf(new Set(), [], new Set());

/** Reads what any of them reads, so that one statement serves all. */
export function mergeSelections(selections: readonly Selection[]): Selection {
  const byKey = new Map(selections.map((selection) => [selection.key, selection]));
  const [first = WHOLE, ...others] = byKey.values();
  if (others.length === 0) return first;
  const all = [first, ...others];
  return selectionOf(
    mergeNames(all.map(({ columns }) => columns)),
    all.flatMap(({ parts }) => parts),
    mergeNames(all.map(({ edge }) => edge)),
  );
}

function mergeNames(all: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const names = new Set<string>();
  for (const columns of all) {
    if (columns === null) return null;
    for (const name of columns) names.add(name);
  }
  return names;
}

/** In the order of their keys, so that the same question is the same statement. */
function mergeParts(parts: readonly Part[]): readonly Part[] {
  const byKey = new Map<string, Part>();
  for (const part of parts) {
    const known = byKey.get(part.key);
    const merged = known?.of(mergeSelections([known.selection, part.selection]));
    byKey.set(part.key, merged ?? part);
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
