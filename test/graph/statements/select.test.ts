import { expect, it } from 'vitest';
import { nodesByIds } from '../../../src/graph/statements/find-nodes.js';
import { paperOrders, paperTopicOrder } from '../../../src/graph/statements/list-orders.js';
import { journalPapers, paperTopics } from '../../../src/graph/statements/nested-relations.js';
import { journalShape, paperShape } from '../../../src/graph/statements/node-shape.js';
import { paperAuthorships, paperJournal } from '../../../src/graph/statements/paper-people.js';
import { partsOfRelation } from '../../../src/graph/statements/parts-of-relation.js';
import { isSelected, select, selectAs, selecting } from '../../../src/graph/statements/select.js';
import { selectionOf } from '../../../src/graph/statements/selection.js';
import { partOfWholeList } from '../../../src/graph/statements/whole-lists.js';
import { sent } from '../../support/sent.js';

const NAME = selectionOf(new Set(['name']));
const LABEL = selectionOf(new Set(['label']), [], new Set(['schemes']));
const authors = partOfWholeList(paperAuthorships);
const topics = partsOfRelation(paperTopics({ source: 'KEYWORD', scheme: 'MESH' }));

it('a statement reads the selected columns alone, and the id', () => {
  const { projection, decode } = select(paperShape, selectionOf(new Set(['year', 'title'])));
  expect(projection).toBe('n {.id, .title, .year}');
  expect(decode({ id: 'P1', title: 'Alarm fatigue', year: 2021, doi: '10.1/x' })).toEqual({
    id: 'P1',
    title: 'Alarm fatigue',
    year: 2021,
  });
});

it('what is around a node is read in its own statement, at any depth', () => {
  const page = { limit: 3, after: { values: [2021], id: 'P7' } };
  const inPaper = selectionOf(new Set(['title']), [
    authors.of(NAME),
    topics.page({ order: paperTopicOrder, page: { limit: 2, after: null } }).of(LABEL),
  ]);
  const papers = partsOfRelation(journalPapers);
  const selection = selectionOf(new Set(['title']), [
    papers.page({ order: paperOrders.YEAR_DESC, page }).of(inPaper),
    papers.total(),
  ]);
  expect(sent(nodesByIds(select(journalShape, selection), ['J1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (n:Journal {id: id})
    CALL (n) {
    MATCH (n)<-[:PUBLISHED_IN]-(n1:Paper)
    WITH n1, n1.sortYear AS sortValue1 WHERE (sortValue1 < $part1_afterValue OR (sortValue1 = $part1_afterValue AND n1.id > $part1_afterId))
    WITH n1, sortValue1 ORDER BY sortValue1 DESC, n1.id LIMIT $part1_limit
    CALL (n1) {
    MATCH (n1)-[e2:ABOUT]->(n2:Topic) WHERE e2.source = 'KEYWORD' AND 'MESH' IN e2.schemes
    WITH n2, e2, e2.sortKey AS sortValue2 WHERE true
    WITH n2, e2, sortValue2 ORDER BY sortValue2 ASC, n2.id LIMIT $part2_limit
    RETURN collect({node: n2 {.id, .label, schemesOfPaper: e2.schemes}, sortValues: [sortValue2]}) AS part2
    }
    CALL (n1) {
    MATCH (n1)<-[e3:AUTHORED]-(n3:Author)
    WITH n3, e3 ORDER BY e3.position
    RETURN collect({position: e3.position, rawName: e3.rawName, isFirst: e3.isFirst, isLast: e3.isLast, author: n3 {.id, .name}}) AS part3
    }
    RETURN collect({node: n1 {.id, .title, part2: part2, part3: part3}, sortValues: [sortValue1]}) AS part1
    }
    CALL (n) {
    MATCH (n)<-[:PUBLISHED_IN]-(n4:Paper)
    RETURN count(DISTINCT n4) AS part4
    }
    RETURN n {.id, .title, part1: part1, part4: part4} AS node
    {"ids":["J1"],"part1_limit":3,"part1_afterValue":2021,"part1_afterId":"P7","part2_limit":2}"
  `);
});

it('a part is found for its row, and for no other', () => {
  const journal = partOfWholeList(paperJournal);
  const selection = selectionOf(new Set([]), [journal.of(selectionOf(new Set(['title'])))]);
  const { decode } = select(paperShape, selection);
  const [one, other] = [
    decode({ id: 'P1', part1: [{ journal: { id: 'J1', title: 'Lancet' } }] }),
    decode({ id: 'P2', part1: [] }),
  ];
  expect(journal.foundFor(one)).toEqual([{ journal: { id: 'J1', title: 'Lancet' } }]);
  expect(journal.foundFor(other)).toEqual([]);
  expect(journal.foundFor({ id: 'P1' })).toBeUndefined();
});

it('all is selected where no names are given', () => {
  expect([isSelected(null, 'year'), isSelected(LABEL.columns, 'label')]).toEqual([true, true]);
  expect(isSelected(LABEL.columns, 'year')).toBe(false);
});

it('the projection of a selection is made once', () => {
  const taking = selecting(journalShape);
  expect(taking(LABEL)).toBe(taking(LABEL));
  expect(taking(selectionOf(new Set(['issns']))).projection).toBe('n {.id, .issns}');
});

it('inside a part a node has the variable of the part', () => {
  expect(selectAs(journalShape, selectionOf(new Set(['issns'])), 7, () => 8).projection).toBe(
    'n7 {.id, .issns}',
  );
});
