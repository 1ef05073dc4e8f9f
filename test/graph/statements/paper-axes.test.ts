import { expect, it } from 'vitest';
import { axisOf, PAPER_AXES } from '../../../src/graph/statements/paper-axes.js';

it('each axis says its Cypher, and the filters of its groups and of the papers without a value', () => {
  const axes = Object.keys(PAPER_AXES) as (keyof typeof PAPER_AXES)[];
  const told = axes.map((axis) => {
    const { match, value, id, filterOf, filterOfNone } = axisOf(axis);
    const filters = [filterOf('2010', 'TERM'), filterOfNone].map((filter) =>
      JSON.stringify(filter),
    );
    return [axis, match, `${value} -> ${id}`, ...filters].join('\n  ');
  });
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "JOURNAL
      MATCH (n)-[:PUBLISHED_IN]->(x#:Journal)
      x# -> x#.id
      {"journal":"2010"}
      {"not":{"has":["JOURNAL"]}}
    YEAR
      WITH * WHERE n.year IS NOT NULL
      n.year AS x# -> toString(x#)
      {"year":{"from":2010,"to":2010}}
      {"not":{"has":["YEAR"]}}
    DECADE
      WITH * WHERE n.year IS NOT NULL
      n.year - n.year % 10 AS x# -> toString(x#)
      {"year":{"from":2010,"to":2019}}
      {"not":{"has":["YEAR"]}}
    TYPE
      WITH * WHERE n.type IS NOT NULL
      n.type AS x# -> toString(x#)
      {"type":"2010"}
      null
    LANGUAGE
      WITH * WHERE n.language IS NOT NULL
      n.language AS x# -> toString(x#)
      {"language":"2010"}
      {"not":{"has":["LANGUAGE"]}}
    AUTHOR
      MATCH (n)<-[:AUTHORED]-(x#:Author)
      x# -> x#.id
      {"author":"2010"}
      {"authorCount":{"from":0,"to":0}}
    TOPIC
      MATCH (n)-[t#:ABOUT]->(x#:Topic) WHERE t#.isPreferred
      x# -> x#.id
      {"topic":"2010","not":{"has":["KEYWORDS"]}}
      {"not":{"or":[{"has":["KEYWORDS"]},{"has":["TERMS"]}]}}
    KEYWORD
      MATCH (n)-[t#:ABOUT]->(x#:Topic) WHERE t#.source = 'KEYWORD'
      x# -> x#.id
      {"topic":"2010"}
      {"not":{"has":["KEYWORDS"]}}
    TERM
      MATCH (n)-[t#:ABOUT]->(x#:Topic) WHERE t#.source = 'TERM'
      x# -> x#.id
      {"topic":"2010"}
      {"not":{"has":["TERMS"]}}
    INSTITUTION
      UNWIND n.institutions AS form#
    WITH *, coalesce($institutionForms[form#], form#) AS listed#
      listed# AS x# -> x#
      {"institution":"2010"}
      {"not":{"has":["INSTITUTIONS"]}}
    COUNTRY
      UNWIND n.countries AS listed#
      listed# AS x# -> x#
      {"country":"2010"}
      {"not":{"has":["COUNTRIES"]}}
    SOURCE
      MATCH (n)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(i#:Import)
      i#.source AS x# -> x#
      {"source":"2010"}
      null"
  `);
});
