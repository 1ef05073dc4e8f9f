import { type LinkedQuery, readLinkedQuery } from './linked-query.js';

/**
 * Takes the operation out of the page's address, so that a link to a query can be sent to someone.
 * It is shown and not run: a link must not act for the person who follows it.
 */
export function takeLinkedQuery(): LinkedQuery | null {
  const linked = readLinkedQuery(location.href);
  if (linked !== null) history.replaceState(null, '', location.pathname);
  return linked;
}

/** Opens a link that is followed from this very page, of which a browser changes only what is after the `#`. */
export function openLinksOfThisPage(): void {
  addEventListener('hashchange', () => {
    if (readLinkedQuery(location.href) !== null) location.reload();
  });
}
