import { useQueries, useQuery } from '@tanstack/react-query';
import {
  ask,
  FilterChoicesDocument,
  FilterImportsDocument,
  FilterNamesDocument,
  type FilterNamesQuery,
  type PaperFilter,
  type PaperGroupAxis,
} from '../../api/index.js';
import type { NameOf } from './conditions.js';
import type { ValueSource } from './fields.js';
import { namedValues, sourceOf } from './named-values.js';

/** A value that occurs, with its name and how many papers have it where that is known. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly paperCount: number | null;
}

/** What the form shows without them is complete: a value is then shown as it is written. */
const LESS_WITHOUT = { throwOnError: false } as const;

function choicesOfAxis(axis: PaperGroupAxis) {
  return {
    queryKey: ['filter choices', axis],
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<readonly Choice[]> => {
      const { paperGroups } = await ask(FilterChoicesDocument, { axis }, signal);
      return (paperGroups?.nodes ?? []).flatMap(({ keys: [key], paperCount }) =>
        key === undefined ? [] : [{ ...key, paperCount }],
      );
    },
    ...LESS_WITHOUT,
  };
}

const CHOICES_OF_IMPORTS = {
  queryKey: ['filter choices', 'imports'],
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<readonly Choice[]> => {
    const { imports } = await ask(FilterImportsDocument, {}, signal);
    return (imports?.nodes ?? []).map(({ id, name }) => ({ id, label: name, paperCount: null }));
  },
  ...LESS_WITHOUT,
};

/** The values among which one chooses; none until they are there. */
export function useChoices(from: Exclude<ValueSource, { finder: unknown }>): readonly Choice[] {
  const query = 'axis' in from ? choicesOfAxis(from.axis) : CHOICES_OF_IMPORTS;
  return useQuery(query).data ?? [];
}

/** What the values of a filter are called. */
export function useNames(filter: PaperFilter): NameOf {
  const values = namedValues(filter);
  const ids = [...new Set(values.flatMap(({ from, value }) => ('finder' in from ? [value] : [])))];
  const axes = [...new Set(values.flatMap(({ from }) => ('axis' in from ? [from.axis] : [])))];
  const nodes = useQuery({
    queryKey: ['filter names', ids],
    queryFn: ({ signal }) => ask(FilterNamesDocument, { ids }, signal),
    enabled: ids.length > 0,
    ...LESS_WITHOUT,
  });
  const imports = useQuery({
    ...CHOICES_OF_IMPORTS,
    enabled: values.some(({ from }) => 'imports' in from),
  });
  const groups = useQueries({ queries: axes.map(choicesOfAxis) });
  const names = namesOfNodes(nodes.data);
  return (name, value) => {
    const from = sourceOf(name);
    if (from === null) return value;
    if ('finder' in from) return names.get(value) ?? value;
    const choices = 'axis' in from ? groups[axes.indexOf(from.axis)]?.data : imports.data;
    return choices?.find(({ id }) => id === value)?.label ?? value;
  };
}

function namesOfNodes(found: FilterNamesQuery | undefined): ReadonlyMap<string, string> {
  const nodes = (found?.nodes ?? []).filter((node) => node !== null);
  return new Map(nodes.map((node) => [node.id, nameOfNode(node)]));
}

function nameOfNode(node: NonNullable<NonNullable<FilterNamesQuery['nodes']>[number]>): string {
  if ('name' in node) return node.name;
  if ('label' in node) return node.label;
  if ('title' in node) return node.title;
  return node.heading ?? node.id;
}
