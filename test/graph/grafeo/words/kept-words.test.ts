import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptWords } from '../../../../src/graph/grafeo/words/kept-words.js';
import type { Statement } from '../../../../src/graph/index.js';
import {
  command,
  type Engine,
  openGrafeo,
  type TouchedNodes,
} from '../../../../src/graph/index.js';

const PAPERS = 2_000;

const makePapers = (first: number, count: number, word: string) =>
  command('makePapers', `UNWIND $rows AS row CREATE (:Paper {id: row[0], searchText: row[1]})`, {
    rows: Array.from({ length: count }, (_, paper) => [
      `P${first + paper}`,
      `paper ${first + paper} ${word}`,
    ]),
  });

const rename = (id: string, text: string) =>
  command('rename', 'MATCH (p:Paper {id: $id}) SET p.searchText = $text', { id, text });

describe('The words of the embedded engine', () => {
  let engine: Engine;
  let words: KeptWords;
  let asked: string[];
  let fails: boolean;

  beforeEach(async () => {
    engine = openGrafeo(null);
    await engine.prepare();
    await engine.write((transaction) => transaction.run(makePapers(0, PAPERS, 'common')));
    asked = [];
    fails = false;
    words = new KeptWords(async function* <Row>(question: Statement<Row>) {
      asked.push(question.name);
      if (fails) throw new Error('the engine is closed');
      yield* engine.stream(question);
    });
  });
  afterEach(() => engine.close());

  const change = async (
    ...[of, touched]: [Statement<never>, TouchedNodes['ids']]
  ): Promise<void> => {
    await engine.write((transaction) => transaction.run(of));
    words.touch([{ label: 'Paper', ids: touched }]);
  };

  /** What is found once the words are read. */
  const found = async (word: string): Promise<readonly number[] | null> => {
    for (let tries = 0; tries < 2_000; tries += 1) {
      const nodes = await words.nodesWith([word]);
      if (nodes !== null) return nodes;
      await setTimeout(5);
    }
    return null;
  };

  it('are read beside the first question, which does not wait', async () => {
    expect(await words.nodesWith(['7'])).toBeNull();
    expect(await found('7')).toHaveLength(1);
    expect(await words.nodesWith(['common'])).toBeNull();
  });

  it('are not read before somebody asks', async () => {
    await change(rename('P7', 'sleep'), ['P7']);
    expect(asked).toEqual([]);
  });

  it('have a change as soon as it is told, and read no more than what changed', async () => {
    await found('7');
    asked = [];
    await change(rename('P7', 'sleep'), ['P7']);
    expect(await words.nodesWith(['sleep'])).toEqual(await words.nodesWith(['7']));
    expect(asked).toEqual(['wordsOfChangedPapers']);
  });

  it('have changes that came while they were read', async () => {
    await words.nodesWith(['7']);
    await change(rename('P7', 'sleep'), ['P7']);
    expect(await found('sleep')).toHaveLength(1);
  });

  it('are looked for in all papers while many changed ones are read', async () => {
    await found('7');
    const ids = Array.from({ length: PAPERS }, (_, paper) => `P${PAPERS + paper}`);
    await change(makePapers(PAPERS, PAPERS, 'sleep'), ids);
    expect(await words.nodesWith(['2007'])).toBeNull();
    expect(await found('2007')).toHaveLength(1);
  });

  it('are read again where all papers changed, also while they are read', async () => {
    await found('7');
    await change(rename('P7', 'sleep'), 'all');
    const reading = words.nodesWith(['sleep']);
    await change(rename('P8', 'sleep'), 'all');
    expect(await reading).toBeNull();
    expect(await found('sleep')).toHaveLength(2);
  });

  it('that are given up are read no further', async () => {
    await words.nodesWith(['7']);
    // At once: while a change is made, the reading would go on.
    words.touch([{ label: 'Paper', ids: 'all' }]);
    await setTimeout(100);
    expect(asked).toEqual(['nodesOfPapers']);
  });

  it('are given up when the engine is closed', async () => {
    const forget = vi.spyOn(KeptWords.prototype, 'forget');
    const other = openGrafeo(null);
    await other.close();
    expect(forget).toHaveBeenCalledOnce();
    forget.mockRestore();
  });

  it('are read again after so many changes that each question looks in many places', async () => {
    await found('7');
    asked = [];
    for (let changes = 0; changes <= 201; changes += 1) {
      words.touch([{ label: 'Paper', ids: ['P7'] }]);
      await words.nodesWith(['7']);
    }
    expect(await found('7')).toHaveLength(1);
    expect(asked.filter((name) => name === 'nodesOfPapers')).toHaveLength(1);
  });

  it('are forgotten where very many papers changed and nobody asked', async () => {
    await found('7');
    asked = [];
    const ids = Array.from({ length: 50_001 }, (_, paper) => `P${paper}`);
    words.touch([{ label: 'Paper', ids }]);
    expect(await found('7')).toHaveLength(1);
    expect(asked).toEqual(['nodesOfPapers', 'wordsOfPapers']);
  });

  it('are not forgotten while they are read: that would never end', async () => {
    const reading = found('7');
    const ids = Array.from({ length: 50_001 }, (_, paper) => `P${paper}`);
    words.touch([{ label: 'Paper', ids }]);
    expect(await reading).toHaveLength(1);
    expect(asked.filter((name) => name === 'nodesOfPapers')).toHaveLength(1);
  });

  it('that cannot be read are looked for in all papers, and read for the next who asks', async () => {
    fails = true;
    expect(await words.nodesWith(['7'])).toBeNull();
    fails = false;
    expect(await found('7')).toHaveLength(1);
    fails = true;
    words.touch([{ label: 'Paper', ids: ['P7'] }]);
    expect(await words.nodesWith(['7'])).toBeNull();
    fails = false;
    expect(await found('7')).toHaveLength(1);
  });

  it('take no notice of other nodes', async () => {
    await found('7');
    asked = [];
    words.touch([{ label: 'Author', ids: 'all' }]);
    expect(await words.nodesWith(['7'])).toHaveLength(1);
    expect(asked).toEqual([]);
  });
});
