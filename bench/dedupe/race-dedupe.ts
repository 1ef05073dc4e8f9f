/**
 * The time to find duplicates, beside bib-dedupe; ours reads a file and ends with the graph:
 *
 *     node --import tsx bench/dedupe/race-dedupe.ts --python /tmp/venv/bin/python
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printResult, race, saveResult } from '../support/index.js';
import { makeInput } from './input.js';

const { values } = parseArgs({
  options: {
    records: { type: 'string', multiple: true, default: ['1845', '7000'] },
    // A RIS file of one's own, of which the first records are taken.
    file: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    rounds: { type: 'string', default: '3' },
  },
});

for (const records of values.records.map(Number)) {
  const input = await makeInput(records, values.file, values.python);
  const result = await race({
    name: `dedupe-${records}${values.file === undefined ? '' : '-of-file'}`,
    contestants: [
      {
        name: 'ours: RIS file to graph, terms too',
        role: 'OURS',
        module: join(import.meta.dirname, '../import/ours-grafeo.task.ts'),
      },
      {
        name: 'bib-dedupe: table to groups',
        role: 'RIVAL',
        module: join(import.meta.dirname, 'bib-dedupe.task.ts'),
      },
    ],
    input,
    rounds: Number(values.rounds),
    packages: ['@grafeo-db/js'],
  });
  console.log(printResult(result));
  const answers = result.standings.map(({ name, runs }) => [name, runs[0]?.answer]);
  for (const [name, answer] of answers) console.log(`  ${name}: ${JSON.stringify(answer)}`);
  saveResult({ ...result, input: { records, isMade: values.file === undefined } });
}
