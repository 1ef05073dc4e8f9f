import { describe, expect, test } from 'vitest';
import { createRandom } from '../../examples/made-corpus/random.js';
import { selectTerms, TopicAnalyst, TopicCollector, topicTrends } from '../../src/topics/index.js';
import { relevanceOfTerms } from '../../src/topics/relevance/relevance.js';

/** Many papers on terms of which some are frequent, as in texts. */
function madeTable(papers: number) {
  const random = createRandom(3);
  const collector = new TopicCollector();
  for (let paper = 0; paper < papers; paper += 1) {
    const terms = new Set<string>();
    while (terms.size < 8) terms.add(`t${Math.floor(Math.exp(random.next() * Math.log(900)))}`);
    collector.add(random.chance(0.1) ? null : random.between(2000, 2020), terms);
  }
  return collector.toTable();
}

describe('questions about the topics of many papers', () => {
  const table = madeTable(2_000);
  const analyst = new TopicAnalyst();

  test('are answered by a thread as they are here', async () => {
    const select = await analyst.run(table, { kind: 'SELECT', options: { share: 1 } });
    expect(select.selected).toEqual(selectTerms(table, { share: 1 }));
    expect(select.selected.length).toBeGreaterThan(100);
    const options = { minPapers: 5, direction: 'FALLING' } as const;
    const trends = await analyst.run(table, { kind: 'TRENDS', options });
    expect(trends.trends).toEqual(topicTrends(table, options));
    expect(trends.trends.length).toBeGreaterThan(5);
  });

  test('end with the request that asked', async () => {
    const stop = new AbortController();
    const asked = analyst.run(
      table,
      { kind: 'SELECT', options: {} },
      {
        owner: stop,
        signal: stop.signal,
      },
    );
    stop.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
  });

  test('are the same whatever the order of papers and topics', () => {
    const collector = new TopicCollector();
    for (let paper = table.years.length - 1; paper >= 0; paper -= 1) {
      const own = table.topics.subarray(table.offsets[paper], table.offsets[paper + 1]);
      const names = Array.from(own, (topic) => table.names[topic] ?? '').reverse();
      collector.add(table.years[paper] ?? null, names);
    }
    expect(selectTerms(collector.toTable())).toEqual(selectTerms(table));
  });
});

test('relevance is the distance of two steps, worked out term by term', () => {
  const random = createRandom(5);
  const terms = 12;
  const papers = Array.from({ length: 40 }, () =>
    Array.from({ length: terms }, (_, term) => term).filter(() => random.chance(0.3)),
  );
  const beside = (one: number, other: number): number =>
    one === other ? 0 : papers.filter((own) => own.includes(one) && own.includes(other)).length;
  const all = Array.from({ length: terms }, (_, term) => term);
  const sum = (one: number): number => all.reduce((total, other) => total + beside(one, other), 0);
  const total = all.reduce((whole, term) => whole + sum(term), 0);
  const expected = all.map((term) =>
    all.reduce((nats, last) => {
      const share = all.reduce(
        (steps, middle) =>
          steps + (beside(term, middle) / sum(term)) * (beside(middle, last) / sum(middle)),
        0,
      );
      return share === 0 ? nats : nats + share * Math.log(share / (sum(last) / total));
    }, 0),
  );
  for (const [term, nats] of relevanceOfTerms(terms, papers).entries()) {
    expect(nats).toBeCloseTo(expected[term] ?? 0, 10);
  }
});
