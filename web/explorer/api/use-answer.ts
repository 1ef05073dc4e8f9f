import { useQuery, useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { ask } from './ask.js';
import type { TypedDocumentString } from './documents.generated.js';

/** The answer to a question; the part of the page around it waits, and shows why where none comes. */
export function useAnswer<Answer, Variables extends object>(
  document: TypedDocumentString<Answer, Variables>,
  variables: NoInfer<Variables>,
): Answer {
  return useSuspenseQuery(questionOf(document, variables)).data;
}

/** The answer once it is there; undefined before, and where none comes: for what only adds to a page. */
export function useAnswerIfAny<Answer, Variables extends object>(
  document: TypedDocumentString<Answer, Variables>,
  variables: NoInfer<Variables>,
): Answer | undefined {
  return useQuery({ ...questionOf(document, variables), throwOnError: false }).data;
}

/** The same question has the same key, and is asked once. */
function questionOf<Answer, Variables extends object>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
) {
  return {
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(document, variables, signal),
  };
}

/** Where a page of a list is in it. */
interface PageInfo {
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** Who reads on wants more than a first look; the server gives at most so many at once. */
const NEXT_ROWS = 100;

/** A list as far as it was read. */
export interface ReadList<Page> {
  readonly pages: readonly Page[];
  readonly hasMore: boolean;
  readonly isReading: boolean;
  /** Why the next page did not come; null where it was not asked for, or came. */
  readonly failure: Error | null;
  readonly readMore: () => void;
  /** Reads on to the end, page by page. */
  readonly readAll: () => void;
}

/**
 * A list of the API, page by page.
 *
 * @param pick takes the list out of an answer; null where what has the list is not there.
 */
export function useList<
  Answer,
  Variables extends { after?: string | null | undefined; first?: number | null | undefined },
  Page extends { pageInfo: PageInfo },
>(
  document: TypedDocumentString<Answer, Variables>,
  variables: NoInfer<Variables>,
  pick: (answer: Answer) => Page | null | undefined,
): ReadList<Page> {
  const list = useSuspenseInfiniteQuery({
    queryKey: ['list', document.toString(), variables],
    queryFn: ({ signal, pageParam }) =>
      ask(
        document,
        pageParam === null ? variables : { ...variables, after: pageParam, first: NEXT_ROWS },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (answer) => {
      const info = pick(answer)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : null;
    },
  });
  return {
    pages: list.data.pages.map(pick).filter((page) => page !== null && page !== undefined),
    hasMore: list.hasNextPage,
    isReading: list.isFetching,
    failure: list.isFetchNextPageError ? list.error : null,
    readMore: () => void list.fetchNextPage(),
    readAll: () => void readToEnd(list.fetchNextPage),
  };
}

/** Reads page after page, until there is none or one does not come. */
async function readToEnd(
  fetchNext: () => Promise<{ readonly hasNextPage: boolean; readonly isError: boolean }>,
): Promise<void> {
  for (let goesOn = true; goesOn; ) {
    const { hasNextPage, isError } = await fetchNext();
    goesOn = hasNextPage && !isError;
  }
}
