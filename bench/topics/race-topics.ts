/**
 * Races the terms of many abstracts, read by worker threads, against the same tagger called plainly:
 *
 *     npm run bench:topics -- --folder FOLDER_OF_RIS_FILES [--papers 100000] [--rounds 1]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusFolder } from '../../test/support/corpus.js';
import { printResult, race, saveResult } from '../support/index.js';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: corpusFolder },
    papers: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '1' },
  },
});
const task = (name: string) => join(import.meta.dirname, `${name}.task.ts`);
const result = await race({
  name: `topics-${values.papers}`,
  contestants: [
    { name: 'papergraph, terms by worker threads', role: 'OURS', module: task('ours') },
    { name: 'wink-nlp called plainly, one thread', role: 'RIVAL', module: task('wink') },
  ],
  input: { folder: values.folder, papers: Number(values.papers) },
  rounds: Number(values.rounds),
  packages: ['wink-nlp', 'wink-eng-lite-web-model', 'franc-min', 'tsx'],
});
// A path of this machine says nothing to others.
const kept = { ...result, input: { papers: Number(values.papers) } };
console.log(printResult(kept));
console.log(saveResult(kept));
