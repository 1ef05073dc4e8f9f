/**
 * What plain reads cost over HTTP, beside the bare statement that answers the same:
 *
 *     node --import tsx bench/api/measure-reads.ts [--engine grafeo] [--engine neo4j] [--papers 100000] [--turns 60]
 */
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Parameters } from '../../src/graph/index.js';
import { startApi } from '../../test/support/api.js';
import { saveMeasurement } from '../identity/save-measurement.js';
import { embeddedStore, type FilledStore, neo4jStore } from './filled-store.js';
import { type Picked, pickNodes } from './picked.js';
import { bareStatement, QUESTIONS, type Question } from './questions.js';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ['grafeo', 'neo4j'] },
    papers: { type: 'string', default: '100000' },
    turns: { type: 'string', default: '60' },
    /** A Neo4j that runs without a password, instead of a new one. */
    uri: { type: 'string' },
    /** Only questions whose name holds this. */
    only: { type: 'string', default: '' },
    'no-save': { type: 'boolean', default: false },
  },
});
const papers = Number(options.papers);
const turns = Number(options.turns);
const agent = new Agent({ keepAlive: true });

/** Asks once and gives how long it took; an answer with an error ends the bench. */
async function timeHttp(url: string, query: string, variables: Parameters): Promise<number> {
  const body = JSON.stringify({ query, variables });
  const start = performance.now();
  const answer = await post(url, body);
  const milliseconds = performance.now() - start;
  if (answer.includes('"errors"')) throw new Error(answer.slice(0, 500));
  return milliseconds;
}

function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve(Buffer.concat(pieces).toString()));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function timeBare(
  { store }: FilledStore,
  question: Question,
  values: Parameters,
): Promise<number> {
  const start = performance.now();
  await store.engine.read(bareStatement(question, values));
  return performance.now() - start;
}

/** Ours and the bare statement, each first in every other turn; the first turns warm them up. */
async function measure(store: FilledStore, url: string, question: Question, picked: Picked) {
  const times: Record<string, number[]> = { ours: [], bare: [] };
  const warmUp = Math.max(5, Math.round(turns / 5));
  for (let turn = 0; turn < turns + warmUp; turn += 1) {
    const values = question.values(picked, turn);
    const variables = question.variables?.(values) ?? values;
    const run: Record<string, () => Promise<number>> = {
      ours: () => timeHttp(url, question.query, onlyUsed(question.query, variables)),
      bare: () => timeBare(store, question, values),
    };
    const names = Object.keys(run);
    for (const place of names.keys()) {
      const name = names[(place + turn) % names.length] ?? '';
      const milliseconds = (await run[name]?.()) ?? 0;
      if (turn >= warmUp) times[name]?.push(milliseconds);
    }
  }
  return {
    question: question.name,
    ours: summed(times['ours'] ?? []),
    bare: summed(times['bare'] ?? []),
  };
}

function onlyUsed(text: string, values: Parameters): Parameters {
  return Object.fromEntries(Object.entries(values).filter(([name]) => text.includes(`$${name}`)));
}

function summed(times: readonly number[]) {
  if (times.length === 0) return null;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) /
    10;
  return { p50: at(0.5), p95: at(0.95) };
}

for (const engine of options.engine) {
  const store =
    engine === 'neo4j' ? await neo4jStore(papers, options.uri) : await embeddedStore(papers);
  const api = await startApi(store.store);
  const picked = await pickNodes(store.store.engine, papers);
  const questions = [];
  for (const question of QUESTIONS) {
    if (!question.name.includes(options.only)) continue;
    const measured = await measure(store, api.url, question, picked);
    console.log(engine, JSON.stringify(measured));
    questions.push(measured);
  }
  if (!options['no-save']) {
    saveMeasurement(`api-${engine}-${papers}`, { input: { papers, turns }, questions });
  }
  await api.stop();
  await store.close();
}
process.exit(0);
