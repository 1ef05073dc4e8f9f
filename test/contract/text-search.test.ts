import { expect, it } from 'vitest';
import { z } from 'zod';
import {
  countOfNodes,
  matchPapers,
  paperOrders,
  paperShape,
  selectPapers,
} from '../../src/graph/index.js';
import { searchWords } from '../../src/identity/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import type { Store } from '../../src/store/index.js';
import { startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

/** Titles (and an abstract behind a bar) that tokenizers are known to cut in different ways. */
const PAPERS = [
  'Café culture in Zürich',
  'Cafe\u0301 culture, decomposed',
  'Follow-up of e-health in COVID-19',
  'Straßenbau und Weißwurst',
  '机器学习在医学中的应用',
  '日本語テスト',
  "Alzheimer's disease and care | a trial of vitamin C",
  'Alzheimer’s again, dementia | nothing of use',
  'p53/MDM2, CO₂ and pH 7.4',
  'covid_19 data',
  "AT&T and O'Brien",
  'İstanbul notes',
  'हिन्दी भाषा',
  'ЁЛКА и О’Нил',
  'Dementia care | Alzheimer in short',
  'The of and',
  'State-of-the-art β‑blockers | A β-blocker for 20-30 years',
] as const;

/** A text that a person types, and the papers (by place) that both engines must find. */
const SEARCHES: readonly (readonly [text: string, found: readonly number[]])[] = [
  // Case and accents do not matter, composed or not.
  ['café', [0, 1]],
  ['CAFE', [0, 1]],
  ['zurich', [0]],
  ['istanbul', [11]],
  ['ёлка', [13]],
  ['елка', [13]],
  // A hyphen, a slash, a dot or a low line parts words.
  ['follow', [2]],
  ['covid', [2, 9]],
  ['covid-19', [2, 9]],
  ['covid_19', [2, 9]],
  ['mdm2', [8]],
  ['7', [8]],
  ['co2', [8]],
  // So does an apostrophe, straight or not.
  ['alzheimer', [6, 7, 14]],
  ['alzheimer’s', [6, 7]],
  ["alzheimer's", [6, 7]],
  ["o'brien", [10]],
  ['нил', [13]],
  // Both may be left out, but not between numbers.
  ['followup', [2]],
  ['covid19', [2]],
  ['ehealth', [2]],
  ['alzheimers', [6, 7]],
  ['obrien', [10]],
  ['онил', [13]],
  ['βblocker', [16]],
  ['β-blocker', [16]],
  ['stateoftheart', [16]],
  ['art state', [16]],
  ['2030', []],
  ['20 30', [16]],
  ['stateofthe', []],
  // ß is ss, & is and.
  ['strassenbau', [3]],
  ['STRAßENBAU', [3]],
  ['at&t', [10]],
  // Words of one letter count, and so do the commonest.
  ['c', [6]],
  ['e', [2]],
  ['the', [15, 16]],
  // Where a script sets no blanks, each sign is a word.
  ['机器', [4]],
  ['医学', [4]],
  ['テスト', [5]],
  ['本', [5]],
  ['हिन्दी', [12]],
  // All words, in any order, in the title or the abstract.
  ['dementia care', [14]],
  ['care alzheimer', [6, 14]],
  ['vitamin alzheimer', [6]],
  ['vitamin dementia', []],
  // Whole words only, and no syntax of a query language.
  ['alz', []],
  ['caf*', []],
  ['alzheimer~ OR café', []],
  ['title:café', []],
];

const corpus = PAPERS.map((paper) => {
  const [title, abstract = ''] = paper.split(' | ');
  return `TY  - JOUR\nTI  - ${title}\nAB  - ${abstract}\nER  - \n`;
}).join('');

const BOTH = `query ($text: String!) {
  papers(filter: { text: $text }, first: 100) { nodes { id } }
  search(text: $text, types: [PAPER], first: 100) { nodes { ... on Paper { id } } }
}`;

const NODES = z.object({ nodes: z.array(z.object({ id: z.string() })) });
const FOUND = z.object({ papers: NODES, search: NODES });

async function search(store: Store, text: string): Promise<readonly number[]> {
  const { engine } = store;
  const nodes = selectPapers({ words: searchWords(text) }, engine.dialect);
  const page = { limit: 100, after: null };
  const order = paperOrders.TITLE_ASC;
  const rows = await engine.readPage({ shape: paperShape, nodes, order, page });
  const [count] = await engine.read(countOfNodes(paperShape, nodes.match));
  expect(count).toEqual({ total: rows.length });
  expect(await engine.countNodes('Paper', nodes)).toBe(rows.length);
  const titles = PAPERS.map((paper) => paper.split(' | ')[0]?.normalize());
  return rows.map(({ node }) => titles.indexOf(node.title?.normalize())).sort((a, b) => a - b);
}

describeOnBothEngines('A text filter', ({ store, reset }) => {
  it('finds the same papers on both engines, by whole words without regard to case and accents', async () => {
    await reset();
    await importSource(store(), textSource('texts.ris', corpus));
    const found: [string, readonly number[]][] = [];
    for (const [text] of SEARCHES) found.push([text, await search(store(), text)]);
    expect(found).toEqual(SEARCHES);
  });

  it('finds what a search finds, whatever stands between the parts of a word', async () => {
    await reset();
    await importSource(store(), textSource('texts.ris', corpus));
    const api = await startApi(store());
    try {
      // Wildcards, operators and phrases are written in another way in each.
      const texts = SEARCHES.map(([text]) => text).filter((text) => !/[*~:]/.test(text));
      for (const text of texts) {
        const answer = await api.ask(BOTH, { text });
        const { papers, search } = FOUND.parse(answer);
        const found = search.nodes.map(({ id }) => id).sort();
        expect([text, found]).toEqual([text, papers.nodes.map(({ id }) => id).sort()]);
      }
    } finally {
      await api.stop();
    }
  });

  it('follows a paper whose title changes, and forgets what it said before', async () => {
    await reset();
    const record = (title: string, more = '') =>
      `TY  - JOUR\nDO  - 10.5555/changes\nTI  - ${title}\n${more}ER  - \n`;
    await importSource(
      store(),
      textSource('one.ris', record('Walnut trees of the northern hills')),
    );
    await importSource(
      store(),
      textSource('two.ris', record('Wallnut trees of the northern hills', 'VL  - 1\nSP  - 2\n')),
    );
    const { engine } = store();
    const count = async (text: string) => {
      const match = matchPapers({ words: searchWords(text) }, engine.dialect);
      return (await engine.read(countOfNodes(paperShape, match)))[0]?.total;
    };
    expect([await count('walnut'), await count('wallnut')]).toEqual([0, 1]);
  });
});
