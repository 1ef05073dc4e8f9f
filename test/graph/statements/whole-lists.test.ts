import { expect, it } from 'vitest';
import { paperShape } from '../../../src/graph/statements/node-shape.js';
import { paperAuthorships } from '../../../src/graph/statements/paper-people.js';
import { select } from '../../../src/graph/statements/select.js';
import { selectionOf } from '../../../src/graph/statements/selection.js';
import { partOfWholeList, wholeLists } from '../../../src/graph/statements/whole-lists.js';
import { sent } from '../../support/sent.js';

const NAME = selectionOf(new Set(['name']), [], new Set(['position']));

it('the whole lists of many parents are one statement, with what is selected of their rows', () => {
  expect(sent(wholeLists(paperAuthorships, ['P1', 'P2'], NAME))).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Paper {id: parentId})
    MATCH (parent)<-[e:AUTHORED]-(n:Author)
    WITH parentId, n, e ORDER BY parentId, e.position
    RETURN parentId AS parent, {position: e.position, author: n {.id, .name}} AS row
    {"parents":["P1","P2"]}"
  `);
});

it('the same list as a part of its parent', () => {
  const selection = selectionOf(new Set(), [partOfWholeList(paperAuthorships).of(NAME)]);
  expect(sent(select(paperShape, selection).around)).toMatchInlineSnapshot(`
    "
    CALL (n) {
    MATCH (n)<-[e1:AUTHORED]-(n1:Author)
    WITH n1, e1 ORDER BY e1.position
    RETURN collect({position: e1.position, author: n1 {.id, .name}}) AS part1
    }
    {}"
  `);
});
