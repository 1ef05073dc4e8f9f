/**
 * What plain reads cost over HTTP, beside the bare statement that answers the same, and beside
 * \@neo4j/graphql:
 *
 *     npm run build
 *     npm run bench:api -- [--engine grafeo] [--engine neo4j] [--papers 100000] [--turns 60] [--only journal]
 *       [--rival] [--keep FOLDER]
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { saveMeasurement } from '../identity/save-measurement.js';
import { percentiles, serve } from '../support/index.js';
import { barOf } from './bars.js';
import { filledPlace } from './filled-store.js';
import { type Picked, pickNodes } from './picked.js';
import type { Question } from './question.js';
import { QUESTIONS } from './questions.js';
import { startRival } from './rival/rival-server.js';
import { type Ask, type Places, type SideName, sidesOf } from './sides.js';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ['grafeo', 'neo4j'] },
    papers: { type: 'string', default: '100000' },
    turns: { type: 'string', default: '60' },
    /** Only questions whose name holds this; then nothing is saved. */
    only: { type: 'string', default: '' },
    /** With \@neo4j/graphql on Neo4j, which is installed where it is missing. */
    rival: { type: 'boolean', default: false },
    /** A folder that keeps the imported store for the next run. */
    keep: { type: 'string' },
    /** What the reader of the figures must know, such as other work on the machine. */
    note: { type: 'string' },
  },
});
const papers = Number(options.papers);
const turns = Number(options.turns);

for (const engine of options.engine) await raceOn(engine);

async function raceOn(engine: string): Promise<void> {
  const place = await filledPlace({ engine, papers, keep: options.keep });
  const store = await place.openBeside();
  const server = await serve(place);
  const isWithRival = options.rival && place.uri !== null;
  const rival = isWithRival ? await startRival(place.uri) : null;
  const picked = await pickNodes(store.engine, papers);
  const places = { url: server.url, engine: store.engine, rivalUrl: rival?.url ?? null };
  const questions = [];
  for (const question of QUESTIONS.filter(({ name }) => name.includes(options.only))) {
    const measured = { question: question.name, ...(await race(places, question, picked)) };
    console.log(lineOf(engine, measured));
    questions.push(measured);
  }
  if (options.only === '') {
    const input = { papers, turns, note: options.note };
    saveMeasurement(`api-${engine}-${papers}`, { input, unit: 'ms', questions });
  }
  await rival?.stop();
  await server.stop();
  await store.close();
  await place.close();
}

/** All in turns, each first as often as the others, on the same values; some turns before warm them up. */
async function race(places: Places, question: Question, picked: Picked) {
  const sides = sidesOf(question, places);
  const times = new Map([...sides.keys()].map((name) => [name, [] as number[]]));
  const asked = Math.min(turns, question.turns ?? turns);
  const warmUp = question.turns === undefined ? Math.max(5, Math.round(turns / 5)) : 1;
  for (let turn = -warmUp; turn < asked; turn += 1) {
    const values = question.values(picked, turn + warmUp);
    for (const [name, ask] of inTurn([...sides], turn + warmUp)) {
      const start = performance.now();
      await ask(values);
      if (turn >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  // A rival that failed is not there any more.
  const answered = [...times].filter(([name]) => sides.has(name));
  const measured = new Map(answered.map(([name, all]) => [name, percentiles(all)]));
  return {
    ours: measured.get('ours'),
    bare: measured.get('bare'),
    rival: measured.get('rival'),
    ...barOf(places.engine.kind, question, measured),
  };
}

function inTurn(
  sides: readonly (readonly [SideName, Ask])[],
  turn: number,
): readonly (readonly [SideName, Ask])[] {
  const first = turn % sides.length;
  return [...sides.slice(first), ...sides.slice(0, first)];
}

/** A line of the table: p50/p95 of each, the bars, and a mark where one is missed. */
function lineOf(engine: string, measured: Awaited<ReturnType<typeof race>> & { question: string }) {
  const { question, ours, bare, rival, bar, isMet, rivalBar, isRivalBarMet } = measured;
  const shown = (times: typeof ours | undefined) =>
    times === undefined ? '-' : `${times.p50.toFixed(1)}/${times.p95.toFixed(1)}`;
  const mark = (met: boolean | null) => (met === false ? ' MISSED' : '');
  return [
    engine,
    question,
    `ours ${shown(ours)}`,
    `bare ${shown(bare)}`,
    `bar ${bar}${mark(isMet)}`,
    ...(rival === undefined
      ? []
      : [`@neo4j/graphql ${shown(rival)}`, `a third ${rivalBar}${mark(isRivalBarMet)}`]),
  ].join(' | ');
}
