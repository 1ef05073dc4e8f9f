import { expect, it } from 'vitest';
import { movePublishedIn, writeEdited, writePublishedIn } from '../../../src/graph/index.js';

/** Text and parameters as an engine gets them, without the indentation of our source. */
const sent = ({ text, parameters }: { text: string; parameters: object }) =>
  `${text.replace(/\n\s+/g, '\n')}\n${JSON.stringify(parameters)}`;

it('an edge is written from a list of its values, in the order of the model', () => {
  const properties = { position: 1, rawName: 'Lake, Tom', role: 'EDITOR', split: null };
  expect(sent(writeEdited([{ author: 'A1', paper: 'P1', properties }]))).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (a:Author {id: row[0]})
    MATCH (p:Paper {id: row[1]})
    CREATE (a)-[:EDITED {position: row[2], rawName: row[3], role: row[4], split: row[5]}]->(p)
    {"rows":[["A1","P1",1,"Lake, Tom","EDITOR",null]]}"
  `);
});

it('an edge that moves takes all its properties along', () => {
  expect(sent(movePublishedIn([{ paper: 'P1', to: 'J2' }]))).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (p:Paper {id: row[0]})-[e:PUBLISHED_IN]->(:Journal)
    MATCH (j:Journal {id: row[1]})
    CREATE (p)-[:PUBLISHED_IN {title: e.title, abbreviation: e.abbreviation, issns: e.issns, otherNames: e.otherNames}]->(j)
    DELETE e
    {"rows":[["P1","J2"]]}"
  `);
});

it('a value is a parameter, whatever is in it', () => {
  const properties = {
    title: "'}) DETACH DELETE n //",
    abbreviation: null,
    issns: [],
    otherNames: null,
  };
  const statement = writePublishedIn([{ paper: 'P1', journal: 'J1', properties }]);
  expect(statement.text).not.toContain('DETACH');
  expect(JSON.stringify(statement.parameters)).toContain('DETACH');
});
