/** An operation that came with the address, as `/graphql?query=…&variables=…`. */
export interface LinkedQuery {
  readonly query: string;
  readonly variables: string | null;
}

/**
 * Takes the operation out of the page's address, so that a link to a query can be sent to someone.
 * It is shown and not run: a link must not act for the person who follows it.
 */
export function takeLinkedQuery(): LinkedQuery | null {
  const search = new URLSearchParams(location.search);
  const query = search.get('query');
  if (!query) return null;
  history.replaceState(null, '', location.pathname);
  return { query, variables: search.get('variables') };
}
