import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  ask,
  type SearchType,
  SuggestionsDocument,
  type SuggestionsQuery,
} from '../../api/index.js';

/** A node that a person may mean. */
export type Suggestion = NonNullable<SuggestionsQuery['suggest']>[number];

/** As many as one looks through. */
const FIRST = 10;

/** What the typed text may mean, kept on view while the next is looked for. */
export function useSuggestions(typed: string, types: readonly SearchType[] | null) {
  const prefix = typed.trim();
  const variables = { prefix, types: types === null ? null : [...types], first: FIRST };
  return useQuery({
    queryKey: ['suggest', variables],
    queryFn: ({ signal }) => ask(SuggestionsDocument, variables, signal),
    enabled: prefix !== '',
    placeholderData: keepPreviousData,
    // A text without a word is refused while one still types.
    throwOnError: false,
  });
}
