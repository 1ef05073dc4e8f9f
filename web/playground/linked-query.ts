/** An operation that came with the address, as `/graphql#query=…&variables=…` or with a `?`. */
export interface LinkedQuery {
  readonly query: string;
  readonly variables: string | null;
}

/**
 * The address that opens an operation in the playground. It stands after the `#`, which a browser sends to no
 * server: so it is in no log, and may be of any length. Headers, which hold secrets, are no part of it.
 *
 * @param page the playground's own address.
 */
export function linkToQuery({ query, variables }: LinkedQuery, page: string): string {
  const address = new URL(page);
  address.search = '';
  const values = variables?.trim() ? { variables } : {};
  address.hash = new URLSearchParams({ query, ...values }).toString();
  return address.href;
}

/** The operation that an address names; null where it names none. */
export function readLinkedQuery(address: string): LinkedQuery | null {
  const { search, hash } = new URL(address);
  const given = [hash.slice(1), search].map((text) => new URLSearchParams(text));
  const found = given.find((parameters) => parameters.get('query'));
  const query = found?.get('query');
  return query ? { query, variables: found?.get('variables') ?? null } : null;
}
