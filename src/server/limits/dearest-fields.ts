import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { estimateCost, type FieldCost, type Question } from './complexity.js';
import { type Fragments, fragmentsOf } from './fragments.js';

/** A field of a query with what it and all below it cost, as often as the query asks for it. */
export interface DearField {
  /** The names of the answer that lead to it, with dots between. */
  readonly field: string;
  readonly cost: number;
}

/** How many fields are named: enough to see what to change. */
const NAMED = 3;

/** A field is passed over for the one below it that has this share of its cost. */
const MOST_OF_IT = 0.8;

/** The fields of an operation that cost most, the dearest first. */
export function dearestFields(question: Question): readonly DearField[] {
  const costs = new Map<FieldNode, FieldCost>();
  estimateCost(question, (field, cost) => costs.set(field, cost));
  const reader = new CostReader(costs, fragmentsOf(question.document));
  return reader
    .fieldsIn(question.operation.selectionSet, '', 1)
    .toSorted((one, other) => other.cost - one.cost)
    .slice(0, NAMED);
}

class CostReader {
  constructor(
    private readonly costs: ReadonlyMap<FieldNode, FieldCost>,
    private readonly fragments: Fragments,
  ) {}

  /** @param times how often the fields around the selection ask for it. */
  fieldsIn(
    selections: SelectionSetNode | undefined,
    outside: string,
    times: number,
  ): readonly DearField[] {
    return (selections?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return this.fieldsAt(selection, outside, times);
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.fragments.get(selection.name.value)
          : selection;
      return this.fieldsIn(fragment?.selectionSet, outside, times);
    });
  }

  private fieldsAt(node: FieldNode, outside: string, times: number): readonly DearField[] {
    const { cost, rows } = this.costs.get(node) ?? { cost: 0, rows: null };
    if (node.selectionSet === undefined && rows !== null) return []; // a value, which costs 1
    const field = `${outside}${(node.alias ?? node.name).value}`;
    const here = { field, cost: cost * times };
    const below = rows === null ? [] : this.fieldsIn(node.selectionSet, `${field}.`, times * rows);
    const isPassedOver = below.some((each) => each.cost >= MOST_OF_IT * here.cost);
    return isPassedOver ? below : [here];
  }
}
