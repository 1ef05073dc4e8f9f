/** Appends to the journal named on the command line and prints each number that was acknowledged. */
import { writeSync } from 'node:fs';
import { openJournal } from '../../src/journal/index.js';
import { records } from './entries.js';

const [, , path = '', limit = '1000000'] = process.argv;
const journal = await openJournal(path);
writeSync(1, `open ${journal.end.sequence}\n`);
try {
  while (journal.end.sequence < Number(limit)) {
    const { sequence } = await journal.append(records(7, journal.end.sequence + 1));
    writeSync(1, `${sequence}\n`);
  }
} catch (cause) {
  // Fewer lines than those that were refused, so that there is room for them.
  const again = await journal.append(records(1, journal.end.sequence + 1)).catch(String);
  const after = typeof again === 'string' ? again : again.sequence;
  writeSync(1, `failed ${String(cause)} | ${after}\n`);
}
