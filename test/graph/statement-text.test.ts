import { describe, expect, it } from 'vitest';
import { grafeoDialect } from '../../src/graph/grafeo/dialect.js';
import {
  type Axis,
  type Dialect,
  groupOrder,
  matchPapers,
  pageOfNodes,
  paperGroups,
  paperOrders,
  paperShape,
} from '../../src/graph/index.js';
import { neo4jDialect } from '../../src/graph/neo4j/dialect.js';

describe('The dialect of Neo4j', () => {
  it('asks the full-text index for all words', () => {
    expect(neo4jDialect.papersWithWords(['alarm', 'fatigue'])).toEqual({
      text: "CALL db.index.fulltext.queryNodes('paper_text_searchtext', $wordQuery) YIELD node AS n",
      parameters: { wordQuery: '+alarm +fatigue' },
    });
  });
});

describe('The dialect of Grafeo', () => {
  it('looks through all papers for those that hold each word, the longest first', () => {
    const { text, parameters } = grafeoDialect.papersWithWords(['alarm', 'fatigue']);
    expect(text.split('\n')).toEqual([
      'MATCH (n:Paper)',
      "WITH n WHERE (' ' + n.searchText + ' ') CONTAINS $heldWord0 AND (' ' + n.searchText + ' ') CONTAINS $heldWord1",
    ]);
    expect(parameters).toEqual({ heldWord0: ' fatigue ', heldWord1: ' alarm ' });
  });
});

describe('A statement', () => {
  const hostile = "x'}) DETACH DELETE n //";
  const dialects: readonly Dialect[] = [neo4jDialect, grafeoDialect];

  it('never holds in its text what a client wrote: that goes by parameters', () => {
    for (const dialect of dialects) {
      const filter = {
        journal: hostile,
        author: hostile,
        topic: hostile,
        type: hostile,
        words: [hostile],
        yearFrom: 1999,
      };
      const after = { values: [hostile], id: hostile };
      const page = pageOfNodes(paperShape, matchPapers(filter, dialect), paperOrders.TITLE_ASC, {
        limit: 7,
        after,
      });
      const groups = paperGroups(
        filter,
        ['YEAR'],
        groupOrder,
        { limit: 7, after: { values: [3, hostile], id: hostile } },
        dialect,
      );
      for (const { text, parameters } of [page, groups]) {
        expect(text).not.toContain('DETACH');
        expect(text).not.toContain('1999');
        expect(JSON.stringify(parameters)).toContain('DETACH');
      }
    }
  });

  it('names every parameter that its text uses, and uses every one that it names', () => {
    const axes: readonly Axis[] = ['AUTHOR', 'YEAR'];
    for (const dialect of dialects) {
      for (const filter of [{}, { author: 'A' }, { words: ['a', 'b'], yearTo: 2000 }]) {
        for (const after of [null, { values: [1, 'a'], id: 'b' }]) {
          const { text, parameters } = paperGroups(
            filter,
            axes,
            groupOrder,
            { limit: 5, after },
            dialect,
          );
          const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
          expect([...used].sort()).toEqual(Object.keys(parameters).sort());
        }
      }
    }
  });
});
