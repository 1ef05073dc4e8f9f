/**
 * Import beside raw UNWIND, in one run and in turns:
 *
 *     node --import tsx bench/import/race-imports.ts --papers 20000 --rounds 3 --engine grafeo
 */
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contestant, printResult, race, saveResult } from '../support/index.js';
import { makeCorpusFile } from './corpus.js';
import { type ImportInput, WARM_UP } from './input.js';
import { makeRowsFile } from './make-rows.js';
import { printParts } from './print-parts.js';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '20000' },
    // `plain`: those of ../api, with abstracts of 150 words, and nobody by initials or twice.
    made: { type: 'string', default: 'mixed' },
    // A RIS file of one's own, instead of made papers.
    file: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    // As users get it, or without the terms of titles and abstracts: what is asked for first.
    terms: { type: 'string', default: 'on' },
    engine: { type: 'string', multiple: true, default: ['grafeo', 'neo4j'] },
    // Without the rival: for memory at sizes whose rows the rival could hardly hold.
    alone: { type: 'boolean', default: false },
  },
});

const PACKAGES: Readonly<Record<string, string>> = {
  grafeo: '@grafeo-db/js',
  neo4j: 'neo4j-driver',
};

const terms = values.terms === 'off' ? 'off' : 'on';
const made: ImportInput = {
  papers: Number(values.papers),
  seed: 1,
  terms,
  made: values.made === 'plain' ? 'plain' : 'mixed',
};
const input = values.file === undefined ? made : { ...made, file: resolve(values.file) };
const source = values.made === 'plain' ? `plain-${values.papers}` : values.papers;
const size = values.file === undefined ? source : basename(values.file, '.ris');
const needed = values.engine.includes('neo4j') ? [input, WARM_UP] : [input];
for (const each of needed) {
  await makeCorpusFile(each);
  if (!values.alone) await makeRowsFile(each);
}
for (const engine of values.engine) {
  const result = await race({
    name: `import-${engine}-${size}${terms === 'on' ? '' : '-terms-off'}${values.alone ? '-alone' : ''}`,
    contestants: contestantsOn(engine),
    input,
    rounds: Number(values.rounds),
    packages: [PACKAGES[engine] ?? engine],
  });
  console.log(printResult(result));
  console.log(printParts(result));
  // The name of a file tells enough; where it lies is nobody's business.
  saveResult({
    ...result,
    input: { ...made, ...(values.file === undefined ? {} : { file: basename(values.file) }) },
  });
}

function contestantsOn(engine: string): readonly Contestant[] {
  const ours = { name: 'ours: RIS file to graph', role: 'OURS', module: moduleOf('ours') } as const;
  return values.alone
    ? [ours]
    : [
        ours,
        { name: 'raw UNWIND of every row that we write', role: 'RIVAL', module: moduleOf('raw') },
        {
          name: 'raw UNWIND of the rows of an importer written by hand',
          role: 'RIVAL',
          module: moduleOf('plain'),
        },
      ];

  function moduleOf(side: string): string {
    return join(import.meta.dirname, `${side}-${engine}.task.ts`);
  }
}
