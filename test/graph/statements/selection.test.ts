import { expect, it } from 'vitest';
import { paperAuthorships, paperJournal } from '../../../src/graph/statements/paper-people.js';
import {
  mergeSelections,
  NOTHING,
  selectionOf,
  WHOLE,
} from '../../../src/graph/statements/selection.js';
import { partOfWholeList } from '../../../src/graph/statements/whole-lists.js';

const journal = partOfWholeList(paperJournal);
const authors = partOfWholeList(paperAuthorships);

it('a selection is known by its columns and parts, in whatever order they are selected', () => {
  const one = selectionOf(new Set(['year', 'title']), [authors, journal]);
  const other = selectionOf(new Set(['title', 'year']), [journal, authors]);
  expect(one.key).toBe(other.key);
  expect([one.key, WHOLE.key, NOTHING.key]).toMatchInlineSnapshot(`
    [
      "* {title year; (parent)-[e:PUBLISHED_IN]->(n:Journal) * {*}; (parent)<-[e:AUTHORED]-(n:Author) * {*}}",
      "* {*}",
      " {}",
    ]
  `);
});

it('selections merge into one that reads what any of them reads', () => {
  const title = selectionOf(new Set(['title']), [journal.of(selectionOf(new Set(['title'])))]);
  const year = selectionOf(new Set(['year']), [journal.of(selectionOf(new Set(['issns'])))]);
  const merged = mergeSelections([title, year, title]);
  expect(merged.key).toMatchInlineSnapshot(
    `"* {title year; (parent)-[e:PUBLISHED_IN]->(n:Journal) * {issns title}}"`,
  );
  expect(merged.parts).toHaveLength(1);
  expect(mergeSelections([title, WHOLE]).columns).toBeNull();
  expect(mergeSelections([title, title])).toBe(title);
});
