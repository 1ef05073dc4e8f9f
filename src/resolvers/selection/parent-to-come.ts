import type { Part, PartOf, Selection } from '../../graph/index.js';

/** Stands in the place of a node before its statement is sent, and gathers what the statement reads with it. */
export class ParentToCome {
  readonly id = '';
  readonly #parts: Part[] = [];

  /** @param isRepeated true where one node may come several times, as one author of many papers does. */
  constructor(readonly isRepeated: boolean) {}

  get parts(): readonly Part[] {
    return this.#parts;
  }

  read(part: Part): void {
    this.#parts.push(part);
  }
}

/** A value, or the promise of it: what came with the parent needs no turn of the loop. */
export type Awaitable<Value> = Value | Promise<Value>;

/** How a part is read with its parent, or alone. */
export interface PartQuestion<Value> {
  readonly part: PartOf<Value>;
  /** What is selected of its nodes. */
  readonly selection: () => Selection;
  /**
   * True where it costs by more rows than it gives, such as a page of all papers of an author. Then it
   * is read with parents that come once; the statement for many parents reads it once for each.
   */
  readonly isCostly: boolean;
  readonly nothing: Value;
  /** Asks for it where its parent's statement did not read it. */
  ask(selection: Selection): Promise<Value>;
}

/** What came with the parent, or else is asked for; nothing of a parent that is to come. */
export function readPart<Value>(
  parent: object,
  { part, selection, isCostly, nothing, ask }: PartQuestion<Value>,
): Awaitable<Value> {
  if (parent instanceof ParentToCome) {
    if (!(isCostly && parent.isRepeated)) parent.read(part.of(selection()));
    return nothing;
  }
  return part.foundFor(parent) ?? ask(selection());
}

/** Goes on with a value, at once where it is there. */
export function goOn<Value, Result>(
  value: Awaitable<Value>,
  next: (value: Value) => Result,
): Awaitable<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}
