import { expect, it } from 'vitest';
import {
  noteTermsDue,
  noteTermsLeft,
  papersDue,
  termsDue,
  textsOfPapers,
} from '../../../src/graph/changes/terms-due.js';
import { sent } from '../../support/sent.js';

it('papers whose terms come later are noted together, and the note goes when they have them', () => {
  expect(sent(noteTermsDue('N1', ['P1', 'P2']))).toMatchInlineSnapshot(`
    "CREATE (:TermsDue {id: $id, papers: $papers, paperCount: $paperCount})
    {"id":"N1","papers":["P1","P2"],"paperCount":2}"
  `);
  expect(sent(noteTermsLeft('N1', ['P2'], ['P1']))).toMatchInlineSnapshot(`
    "MATCH (d:TermsDue {id: $id}) SET d.papers = $left, d.paperCount = $paperCount
    {"id":"N1","left":["P2"],"paperCount":1}"
  `);
  expect(sent(noteTermsLeft('N1', [], ['P2']))).toMatchInlineSnapshot(`
    "MATCH (d:TermsDue {id: $id}) DETACH DELETE d
    {"id":"N1"}"
  `);
});

it('notes are asked for with their papers, and the texts that terms are found in', () => {
  expect(sent(termsDue)).toMatchInlineSnapshot(`
    "MATCH (d:TermsDue) RETURN d.id AS id, d.paperCount AS paperCount ORDER BY id
    {}"
  `);
  expect(sent(papersDue('N1'))).toMatchInlineSnapshot(`
    "MATCH (d:TermsDue {id: $id}) RETURN d.papers AS papers
    {"id":"N1"}"
  `);
  expect(sent(textsOfPapers(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $papers AS paper
    MATCH (p:Paper {id: paper})
    RETURN p.id AS id, p.title AS title, p.abstract AS abstract,
    [(p)-[e:ABOUT]->(t:Topic) | e.source] AS sources
    {"papers":["P1"]}"
  `);
});
