import type { PaperFilter } from '../schema/index.js';

const filters = new WeakMap<object, PaperFilter>();

/** Notes which papers a page is of, all of the list, so that its facets can be counted. */
export function ofPapers<Page extends object>(page: Page, papers: PaperFilter): Page {
  filters.set(page, papers);
  return page;
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
