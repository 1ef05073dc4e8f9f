import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { tableOfAnswer } from '../../../src/server/stored-queries/answer-table.js';
import { writeTable } from '../../../src/server/stored-queries/write-table.js';

const schema = buildSchema(`
  interface Named { name: String }
  type Author implements Named { id: ID, name: String, papers: Int }
  type Journal implements Named { id: ID, name: String }
  type Signed { position: Int, author: Author }
  type Paper { id: ID, title: String, journal: Journal, authors: [Signed], keywords: [String], about: Named }
  type Edge { node: Paper, strength: Float }
  type Papers { edges: [Edge], nodes: [Paper], totalCount: Int }
  type Query { papers: Papers, author: Author, years: [Int], paper: Paper }
`);

function table(query: string) {
  const { definitions } = parse(query);
  const [operation] = definitions.filter((each) => each.kind === 'OperationDefinition');
  const fragments = definitions.filter((each) => each.kind === 'FragmentDefinition');
  if (operation === undefined) throw new Error('The query has no operation.');
  return tableOfAnswer(
    schema,
    operation.selectionSet,
    new Map(fragments.map((each) => [each.name.value, each])),
  );
}

function headings(query: string): unknown {
  const found = table(query);
  return typeof found === 'string' ? found : found.columns.map(({ heading }) => heading);
}

function rows(query: string, data: unknown): readonly string[] {
  const found = table(query);
  if (typeof found === 'string') throw new Error(found);
  return [...writeTable(data, found)].map((row) => row.trimEnd());
}

describe('The columns of an answer', () => {
  it.each([
    ['{ papers { nodes { id title } totalCount } }', ['id', 'title']],
    ['{ papers { edges { strength node { title } } } }', ['strength', 'title']],
    ['{ papers { nodes { heading: title journal { name } } } }', ['heading', 'journal.name']],
    [
      '{ papers { nodes { keywords authors { author { name } } } } }',
      ['keywords', 'authors.author.name'],
    ],
    ['{ years }', ['value']],
    ['{ paper { title keywords } }', ['value']],
    [
      '{ papers { nodes { ...All } } } fragment All on Paper { id about { name __typename } }',
      ['id', 'about.name'],
    ],
    [
      '{ papers { nodes { about { name ... on Author { papers } ... on Journal { id } } } } }',
      ['about.name', 'about.papers', 'about.id'],
    ],
    [
      '{ papers { nodes { title } edges { node { title } } } }',
      /2 lists: papers\.nodes, papers\.edges/,
    ],
    ['{ author { name } }', /no list/],
  ])('%s are %s', (query, expected) => {
    expect(headings(query)).toEqual(
      expected instanceof RegExp ? expect.stringMatching(expected) : expected,
    );
  });
});

describe('The rows of an answer', () => {
  const query =
    '{ papers { edges { strength node { title authors { position author { name } } } } } }';

  it('have a list below them in one cell, with what is null kept as nothing', () => {
    const authors = [
      { position: 1, author: { name: 'Beta, Bo' } },
      { position: null, author: null },
      { position: 3, author: { name: 'Lee' } },
    ];
    const data = { papers: { edges: [{ strength: 0.5, node: { title: 'One', authors } }] } };
    expect(rows(query, data)).toEqual([
      'strength,title,authors.position,authors.author.name',
      '0.5,One,1; ; 3,"Beta, Bo; Lee"',
    ]);
  });

  it('are none where the node that has the list is not there, and the headings stay', () => {
    expect(rows(query, { papers: null })).toEqual([
      'strength,title,authors.position,authors.author.name',
    ]);
  });

  it('hold nothing that a spreadsheet would run', () => {
    const data = { papers: { nodes: [{ title: '=HYPERLINK("x")', id: '-1' }] } };
    expect(rows('{ papers { nodes { title id } } }', data)).toEqual([
      'title,id',
      `"'=HYPERLINK(""x"")",'-1`,
    ]);
  });
});
