import { expect, it } from 'vitest';
import {
  aliasesAmong,
  aliasesOfNodes,
  anyAlias,
  clearAliases,
  writeAliases,
} from '../../../src/graph/changes/write-aliases.js';
import { sent } from '../../support/sent.js';

it('whether any node of a label answers for another id', () => {
  expect(sent(anyAlias('Author'))).toMatchInlineSnapshot(`
    "MATCH (x:Alias)-[:STANDS_FOR]->(:Author)
    RETURN x.id AS id LIMIT 1
    {}"
  `);
});

it('the nodes that answer for merged ids, and the ids that nodes answer for', () => {
  expect(
    [aliasesAmong('Author', ['A9']), aliasesOfNodes('Author', ['A1'])].map(sent).join('\n'),
  ).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (x:Alias {id: id})-[:STANDS_FOR]->(n:Author)
    RETURN x.id AS id, n.id AS of, n.key AS key
    {"ids":["A9"]}
    UNWIND $nodes AS id
    MATCH (n:Author {id: id})<-[:STANDS_FOR]-(x:Alias)
    RETURN x.id AS id, n.id AS of
    {"nodes":["A1"]}"
  `);
});

it('aliases are deleted and written', () => {
  expect(
    [clearAliases('Paper', ['P1']), writeAliases('Paper', [{ id: 'P9', of: 'P1' }])]
      .map(sent)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "UNWIND $nodes AS id
    MATCH (:Paper {id: id})<-[:STANDS_FOR]-(x:Alias)
    DETACH DELETE x
    {"nodes":["P1"]}
    UNWIND $rows AS row
    MATCH (n:Paper {id: row[1]})
    CREATE (:Alias {id: row[0]})-[:STANDS_FOR]->(n)
    {"rows":[["P9","P1"]]}"
  `);
});
