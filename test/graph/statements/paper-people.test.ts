import { expect, it } from 'vitest';
import {
  paperAuthorships,
  paperContributors,
  paperJournal,
} from '../../../src/graph/statements/paper-people.js';
import { wholeLists } from '../../../src/graph/statements/whole-lists.js';
import { sent } from '../../support/sent.js';

it('authors of papers come in the order of each list', () => {
  expect(sent(wholeLists(paperAuthorships, ['P1']))).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Paper {id: parentId})
    MATCH (parent)<-[e:AUTHORED]-(n:Author)
    WITH parentId, n, e ORDER BY parentId, e.position
    RETURN parentId AS parent, {position: e.position, rawName: e.rawName, isFirst: e.isFirst, isLast: e.isLast, author: n {.id, .name, .familyName, .givenName, .isGroup, .variants, .paperCount}} AS row
    {"parents":["P1"]}"
  `);
});

it('editors and translators of papers', () => {
  expect(sent(wholeLists(paperContributors, ['P1']))).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Paper {id: parentId})
    MATCH (parent)<-[e:EDITED]-(n:Author)
    WITH parentId, n, e ORDER BY parentId, e.position
    RETURN parentId AS parent, {position: e.position, rawName: e.rawName, role: e.role, author: n {.id, .name, .familyName, .givenName, .isGroup, .variants, .paperCount}} AS row
    {"parents":["P1"]}"
  `);
});

it('the journals of papers', () => {
  expect(sent(wholeLists(paperJournal, ['P1']))).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Paper {id: parentId})
    MATCH (parent)-[e:PUBLISHED_IN]->(n:Journal)
    WITH parentId, n, e
    RETURN parentId AS parent, {journal: n {.id, .title, .abbreviation, .issns, .paperCount}} AS row
    {"parents":["P1"]}"
  `);
});
