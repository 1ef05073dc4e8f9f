import type { PaperFilter } from '../schema/index.js';
import { isGiven } from './is-given.js';

const filters = new WeakMap<object, PaperFilter>();

/** Notes which papers a page is of, all of the list, so that its facets can be counted. */
export function ofPapers<Page extends object>(page: Page, papers: PaperFilter): Page {
  filters.set(page, papers);
  return page;
}

/** The node of whose papers a list is. */
type OfNode =
  | { readonly author: string }
  | { readonly journal: string }
  | { readonly topic: string };

/** Notes that a page is of the papers of a node, those that a filter selects among these. */
export function ofPapersOf<Page extends object>(
  page: Page,
  node: OfNode,
  filter: PaperFilter | null | undefined,
): Page {
  if (!isGiven(filter)) return ofPapers(page, node);
  const isApart = Object.keys(node).every((name) => !isGiven(Reflect.get(filter, name)));
  return ofPapers(page, isApart ? { ...filter, ...node } : { ...node, and: [filter] });
}

/**
 * The filter of all papers of the list that a page is of.
 *
 * @throws Error for a page that nobody noted: a fault of the code.
 */
export function papersOf(page: object): PaperFilter {
  const filter = filters.get(page);
  if (filter === undefined)
    throw new Error('This list of papers does not say which papers it is of.');
  return filter;
}
