import { BASE, type TypedDocumentString } from '../api/index.js';

/** Opens the question of a part of the page in the playground: the numbers are those of the API. */
export function QueryLink<Answer, Variables extends object>({
  document,
  variables,
}: {
  readonly document: TypedDocumentString<Answer, Variables>;
  readonly variables: NoInfer<Variables>;
}) {
  const address = new URL('graphql', BASE);
  address.searchParams.set('query', document.toString().trim());
  address.searchParams.set('variables', JSON.stringify(variables));
  return (
    <a href={address.href} className="query-link">
      Show the query
    </a>
  );
}
