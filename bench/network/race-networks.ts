/**
 * Races the whole co-author network of a made corpus against networkx, igraph and CWTS:
 *
 *     PAPERGRAPH_BENCH_PYTHON=venv/bin/python PAPERGRAPH_BENCH_CWTS_JAR=networkanalysis-1.3.0.jar \
 *       node --import tsx bench/network/race-networks.ts [--papers 100000] [--hyper 5] [--cap 100] [--rounds 3]
 */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import {
  buildNetwork,
  collectIncidences,
  type Network,
  tabulate,
} from '../../src/network/index.js';
import { type Contestant, race, saveResult } from '../support/index.js';
import type { RaceInput } from './input.js';
import { madeIncidences } from './made-incidences.js';
import { describeStandings } from './standings.js';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '100000' },
    authors: { type: 'string', default: '58000' },
    hyper: { type: 'string', default: '5' },
    cap: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'ours,networkx,igraph,cwts' },
  },
});
const python = process.env['PAPERGRAPH_BENCH_PYTHON'] ?? '';
const cwtsJar = process.env['PAPERGRAPH_BENCH_CWTS_JAR'] ?? '';

const task = (name: string) => join(import.meta.dirname, `${name}.task.ts`);
const entries: readonly (readonly [Contestant, string])[] = [
  [{ name: 'papergraph', role: 'OURS', module: task('ours') }, 'here'],
  [{ name: 'networkx (Louvain)', role: 'RIVAL', module: task('networkx') }, python],
  [{ name: 'igraph (Leiden)', role: 'RIVAL', module: task('igraph') }, python],
  [{ name: 'CWTS networkanalysis (Leiden)', role: 'RIVAL', module: task('cwts') }, cwtsJar],
];
const isWanted = ({ module }: Contestant) =>
  values.only.split(',').some((name) => module === task(name));
const wanted = entries.filter(([contestant]) => isWanted(contestant));
const notRun = entries
  .filter(([contestant, needs]) => needs === '' || !isWanted(contestant))
  .map(([{ name }]) => name);

const folder = mkdtempSync(join(tmpdir(), 'network-race-'));
try {
  const input = await prepareInput(join(folder, 'edges.tsv'));
  const result = await race({
    name: `network-${values.papers}${input.maxAuthorsPerPaper > 1_000 ? '-uncapped' : ''}`,
    contestants: wanted.filter(([, needs]) => needs !== '').map(([contestant]) => contestant),
    input,
    rounds: Number(values.rounds),
    packages: ['tsx'],
  });
  // Paths of this machine say nothing to others.
  const { edges: _edges, python: _python, cwtsJar: _jar, ...told } = input;
  const kept = { ...result, input: told, notRun };
  console.log(describeStandings(kept, notRun));
  console.log(saveResult(kept));
} finally {
  rmSync(folder, { recursive: true });
}

async function prepareInput(edges: string): Promise<RaceInput> {
  const corpus = {
    papers: Number(values.papers),
    authors: Number(values.authors),
    hyperPapers: Number(values.hyper),
    seed: 1,
  };
  const maxAuthorsPerPaper = Number(values.cap);
  const table = tabulate(collectIncidences(madeIncidences(corpus)));
  const network = buildNetwork(table, { counting: 'FULL', maxMembersPerPaper: maxAuthorsPerPaper });
  await pipeline(Readable.from(linesOf(network)), createWriteStream(edges));
  const nodes = network.nodes.members.length;
  return { corpus, maxAuthorsPerPaper, iterations: 10, seed: 1, edges, nodes, python, cwtsJar };
}

function* linesOf({ links }: Network): Generator<string> {
  const step = 10_000;
  for (let start = 0; start < links.source.length; start += step) {
    const rows = Array.from(
      links.source.subarray(start, start + step),
      (source, index) =>
        `${source}\t${links.target[start + index]}\t${links.counted[start + index]}\n`,
    );
    yield rows.join('');
  }
}
