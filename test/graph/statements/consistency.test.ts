import { expect, it } from 'vitest';
import { consistency } from '../../../src/graph/statements/consistency.js';
import { sent } from '../../support/sent.js';

it('each rule counts the nodes that break it', () => {
  expect(consistency.map(sent).join('\n')).toMatchInlineSnapshot(`
    "MATCH (n:Paper) WHERE NOT EXISTS { (n)<-[:DESCRIBES]-(:Record) } WITH count(n) AS broken RETURN $rule AS rule, broken
    {"rule":"a paper is described by a record"}
    MATCH (n:Record) WHERE NOT EXISTS { (n)-[:DESCRIBES]->(:Paper) } WITH count(n) AS broken RETURN $rule AS rule, broken
    {"rule":"a record describes a paper"}
    MATCH (n:Paper) WHERE n.authorCount <> COUNT { (n)<-[:AUTHORED]-(:Author) } WITH count(n) AS broken RETURN $rule AS rule, broken
    {"rule":"Paper.authorCount is the number of its authors"}
    MATCH (n:Author) WHERE n.paperCount <> COUNT { (n)-[:AUTHORED]->(:Paper) } WITH count(n) AS broken RETURN $rule AS rule, broken
    {"rule":"Author.paperCount is the number of papers authored"}
    MATCH (n:Journal) WHERE n.paperCount <> COUNT { (n)<-[:PUBLISHED_IN]-(:Paper) } WITH count(n) AS broken RETURN $rule AS rule, broken
    {"rule":"Journal.paperCount is the number of its papers"}
    MATCH (n:Topic) WHERE n.paperCount <> COUNT { (n)<-[:ABOUT]-(:Paper) } WITH count(n) AS broken RETURN $rule AS rule, broken
    {"rule":"Topic.paperCount is the number of its papers"}"
  `);
});
