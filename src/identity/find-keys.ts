import { doiOf, parseName } from '../ris/index.js';
import { authorKey } from './author-key.js';

/** The key of the author whose name is written so, in either order; null for text without a letter. */
export function authorKeyOf(name: string): string | null {
  return authorKey(parseName(name));
}

/** The DOI as papers keep it, from any form: bare, as an address, with a prefix. */
export function doiKeyOf(doi: string): string | null {
  return doiOf(doi);
}
