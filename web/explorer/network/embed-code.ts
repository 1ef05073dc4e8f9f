import type { NetworkSearch } from './search.js';

/** The address of a view of a network. */
export function viewAddress(
  base: URL,
  view: '/network' | '/embed/network',
  search: NetworkSearch,
): URL {
  const address = new URL(view.slice(1), base);
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  return address;
}

/** The HTML that shows a picture in a page of another site. */
export function embedCode(base: URL, search: NetworkSearch, title: string): string {
  const { node: _node, link: _link, ...shown } = search;
  const address = viewAddress(base, '/embed/network', shown).href.replaceAll('&', '&amp;');
  return `<iframe src="${address}" title="${title}" width="100%" height="640" loading="lazy"></iframe>`;
}
