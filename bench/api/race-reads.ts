/**
 * What plain reads cost over HTTP, beside the bare statement that answers the same:
 *
 *     npm run bench:api -- [--engine grafeo] [--engine neo4j] [--papers 100000] [--turns 60] [--only journal]
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Store } from '../../src/store/index.js';
import { startApi } from '../../test/support/api.js';
import { saveMeasurement } from '../identity/save-measurement.js';
import { hundredths, percentiles } from '../support/index.js';
import { filledPlace } from './filled-store.js';
import { askOverHttp } from './http-client.js';
import { type Picked, pickNodes } from './picked.js';
import { bareStatements, type Question, queryVariables } from './question.js';
import { QUESTIONS } from './questions.js';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ['grafeo', 'neo4j'] },
    papers: { type: 'string', default: '100000' },
    turns: { type: 'string', default: '60' },
    /** Only questions whose name holds this; then nothing is saved. */
    only: { type: 'string', default: '' },
    /** A folder that keeps the imported store for the next run. */
    keep: { type: 'string' },
    /** What the reader of the figures must know, such as other work on the machine. */
    note: { type: 'string' },
  },
});
const papers = Number(options.papers);
const turns = Number(options.turns);

for (const engine of options.engine) {
  const place = await filledPlace({ engine, papers, keep: options.keep });
  const store = await place.open();
  const api = await startApi(store);
  const picked = await pickNodes(store.engine, papers);
  const questions = [];
  for (const question of QUESTIONS.filter(({ name }) => name.includes(options.only))) {
    const measured = { question: question.name, ...(await race(store, api.url, question, picked)) };
    console.log(engine, JSON.stringify(measured));
    questions.push(measured);
  }
  if (options.only === '') {
    const input = { papers, turns, note: options.note };
    saveMeasurement(`api-${engine}-${papers}`, { input, unit: 'ms', questions });
  }
  await api.stop();
  await store.close();
  await place.close();
}

/** Both in turns, each first as often as the other, on the same values; some turns before warm them up. */
async function race({ engine }: Store, url: string, question: Question, picked: Picked) {
  const times = { ours: [] as number[], bare: [] as number[] };
  const warmUp = Math.max(5, Math.round(turns / 5));
  for (let turn = -warmUp; turn < turns; turn += 1) {
    const values = question.values(picked, turn + warmUp);
    const run = {
      ours: () => askOverHttp(url, question.query, queryVariables(question, values)),
      bare: () =>
        Promise.all(
          bareStatements(question, engine.kind, { ...values, turn }).map((statement) =>
            engine.read(statement),
          ),
        ),
    };
    // An empty change: the embedded engine then gives no result again that it has kept.
    await engine.write(async () => undefined);
    for (const name of turn % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
      const milliseconds = await timed(run[name]);
      if (turn >= 0) times[name].push(milliseconds);
    }
  }
  const [ours, bare] = [percentiles(times.ours), percentiles(times.bare)];
  return {
    ours,
    bare,
    ratio: { p50: hundredths(ours.p50 / bare.p50), p95: hundredths(ours.p95 / bare.p95) },
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
