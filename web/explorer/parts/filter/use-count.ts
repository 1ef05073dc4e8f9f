import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ApiFailure, ask, FilterCountDocument, type PaperFilter } from '../../api/index.js';

/** What the API says of a filter. */
export interface Selected {
  /** How many papers it selects; null where that is not known. */
  readonly papers: number | null;
  /** Why it is refused. */
  readonly refusal: string | null;
  /** The field that it is refused for, `year`; null for no field. */
  readonly field: string | null;
}

/** Asks how many papers a filter selects, which the API refuses where something in it is wrong. */
export function useCount(filter: PaperFilter): Selected {
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['filter count', filter],
    queryFn: ({ signal }) => ask(FilterCountDocument, { filter }, signal),
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  if (error === null) {
    const papers = isPlaceholderData ? null : (data?.papers?.totalCount ?? null);
    return { papers, refusal: null, field: null };
  }
  const path = error instanceof ApiFailure ? error.argument : null;
  return { papers: null, refusal: error.message, field: fieldIn(path) };
}

/** `year` of `filter.year.from`; the path of a filter in a filter begins with `and[0]`. */
function fieldIn(path: string | null): string | null {
  return /^filter\.(\w+)/.exec(path ?? '')?.[1] ?? null;
}
