/**
 * How long 1,000 records take on top of a small and of a large graph:
 *
 *     node --import tsx bench/import/race-additions.ts --papers 10000 --papers 100000 --engine grafeo
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { race, saveResult } from '../support/index.js';
import { makeCorpusFile } from './corpus.js';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', multiple: true, default: ['10000', '100000'] },
    engine: { type: 'string', multiple: true, default: ['grafeo', 'neo4j'] },
  },
});

for (const engine of values.engine) {
  for (const papers of values.papers.map(Number)) await grow(engine, papers);
}

async function grow(engine: string, papers: number): Promise<void> {
  const input = { papers, seed: 1, terms: 'off', made: 'mixed' } as const;
  await makeCorpusFile(input);
  const module = join(import.meta.dirname, `additions-${engine}.task.ts`);
  const result = await race({
    name: `additions-${engine}-${papers}`,
    contestants: [{ name: `1,000 records on top of ${papers}`, role: 'OURS', module }],
    input,
    rounds: 1,
    packages: [engine === 'grafeo' ? '@grafeo-db/js' : 'neo4j-driver'],
  });
  console.log(papers, engine, JSON.stringify(result.standings[0]?.runs[0]?.answer));
  saveResult(result);
}
