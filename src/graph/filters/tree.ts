import { type BoundCondition, bindCondition, type ConditionTable } from './condition.js';
import type { Filter } from './filter.js';

/** A filter as it is worked on: no empty parts, and nothing of one kind inside of the same kind. */
export type Tree =
  /** All must hold; without any it is always so. */
  | { readonly kind: 'ALL'; readonly of: readonly Tree[] }
  /** One or more must hold. */
  | { readonly kind: 'ANY'; readonly of: readonly Tree[] }
  | { readonly kind: 'NOT'; readonly of: Tree }
  | { readonly kind: 'ONE'; readonly condition: BoundCondition };

/** The tree of a filter, its conditions in the order of the table. */
export function treeOf<Conditions extends object>(
  table: ConditionTable<Conditions>,
  filter: Filter<Conditions>,
): Tree {
  const { and = [], or, not } = filter;
  const conditions = namesOf(table).flatMap((name) => conditionOf(table, filter, name));
  const all = [
    ...conditions.map((condition): Tree => ({ kind: 'ONE', condition })),
    ...and.map((each) => treeOf(table, each)),
    ...(or === undefined ? [] : [anyOf(or.map((each) => treeOf(table, each)))]),
    ...(not === undefined ? [] : [{ kind: 'NOT', of: treeOf(table, not) } as const]),
  ];
  return allOf(all, Object.keys(table));
}

/** The parts that must all hold, of a tree of any kind. */
export function partsOf(tree: Tree): readonly Tree[] {
  return tree.kind === 'ALL' ? tree.of : [tree];
}

function namesOf<Conditions extends object>(
  table: ConditionTable<Conditions>,
): readonly (keyof Conditions & string)[] {
  return Object.keys(table).filter((name): name is keyof Conditions & string => name in table);
}

function conditionOf<Conditions extends object, Name extends keyof Conditions & string>(
  table: ConditionTable<Conditions>,
  filter: { readonly [Each in keyof Conditions]?: Conditions[Each] },
  name: Name,
): readonly BoundCondition[] {
  const value: Conditions[Name] | undefined = filter[name];
  return value === undefined ? [] : [bindCondition(name, table[name], value)];
}

function allOf(trees: readonly Tree[], order: readonly string[]): Tree {
  const parts = trees.flatMap(partsOf);
  const rankOf = (part: Tree): number =>
    part.kind === 'ONE' ? order.indexOf(part.condition.name) : order.length;
  const of = parts.toSorted((one, other) => rankOf(one) - rankOf(other));
  const [first, ...others] = of;
  return first !== undefined && others.length === 0 ? first : { kind: 'ALL', of };
}

function anyOf(trees: readonly Tree[]): Tree {
  const of = trees.flatMap((tree) => (tree.kind === 'ANY' ? tree.of : [tree]));
  const [first, ...others] = of;
  return first !== undefined && others.length === 0 ? first : { kind: 'ANY', of };
}
