import type { OneOrAny } from './filter.js';
import type { PaperFilter } from './paper-conditions.js';

/** The conditions whose ids may be those of nodes that were merged into others. */
const MERGED = ['ids', 'author', 'journal'] as const;

/** The ids in a filter whose nodes may have been merged into others, each once. */
export function mergeableIds(filter: PaperFilter): readonly string[] {
  return [...new Set(mergeableIn(filter))];
}

/**
 * Whether an id that was merged away leaves nothing to find. Where a filter takes any of several, or none
 * of some, it may find papers and lack others.
 */
export function needsEachId({ ids, author, journal, and = [], or, not }: PaperFilter): boolean {
  const isOne = [ids, author, journal].every(
    (each) => each === undefined || typeof each === 'string',
  );
  const hasIds = [...(or ?? []), ...(not === undefined ? [] : [not])].some(
    (each) => mergeableIn(each).length > 0,
  );
  return isOne && !hasIds && and.every(needsEachId);
}

/** The same filter with other ids for some. */
export function replaceIds(
  filter: PaperFilter,
  replacements: ReadonlyMap<string, string>,
): PaperFilter {
  const renamed = (id: string): string => replacements.get(id) ?? id;
  const { ids, author, journal, and, or, not } = filter;
  const inEach = (filters: readonly PaperFilter[]): readonly PaperFilter[] =>
    filters.map((each) => replaceIds(each, replacements));
  return {
    ...filter,
    ...(ids !== undefined && { ids: [...new Set(ids.map(renamed))] }),
    ...(author !== undefined && { author: renameEach(author, renamed) }),
    ...(journal !== undefined && { journal: renameEach(journal, renamed) }),
    ...(and !== undefined && { and: inEach(and) }),
    ...(or !== undefined && { or: inEach(or) }),
    ...(not !== undefined && { not: replaceIds(not, replacements) }),
  };
}

function renameEach(ids: OneOrAny, renamed: (id: string) => string): OneOrAny {
  return typeof ids === 'string' ? renamed(ids) : [...new Set(ids.map(renamed))];
}

function mergeableIn(filter: PaperFilter): readonly string[] {
  const { and = [], or = [], not } = filter;
  return [
    ...MERGED.flatMap((name) => filter[name] ?? []),
    ...[...and, ...or, ...(not === undefined ? [] : [not])].flatMap(mergeableIn),
  ];
}
