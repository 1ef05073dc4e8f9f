import { Link } from '@tanstack/react-router';
import { Page } from './page.js';

/** What an address shows whose node is not in the graph. */
export function Missing({ kind }: { readonly kind: string }) {
  return (
    <Page kind="Not found" title={`There is no such ${kind}`}>
      <p>
        The graph has no {kind} with this id. An import may have been removed since the address was
        made. Search above, or go to the <Link to="/">start page</Link>.
      </p>
    </Page>
  );
}
