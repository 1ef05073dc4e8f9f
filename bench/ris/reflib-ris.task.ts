/** reflib-ris 1.1: takes the whole text, gives an event for each reference. */
import type { ReadPass } from './input.js';
import { lookAt } from './look-at.js';
import { callable, loadRival, method, rivalTask } from './rival.js';

async function load(): Promise<ReadPass> {
  const loaded = await loadRival('reflib-ris');
  const reader: unknown = loaded['default'] ?? loaded;
  const parse = callable(Reflect.get(Object(reader), 'parse'), 'parse');
  return (bytes) =>
    new Promise((resolve, reject) => {
      let records = 0;
      const events = parse(bytes.toString('utf8'));
      method(events, 'on')('ref', (reference: unknown) => {
        if (lookAt(reference) > 0) records += 1;
      });
      method(events, 'on')('error', reject);
      method(events, 'on')('end', () => resolve(records));
    });
}

export const task = rivalTask(load);
