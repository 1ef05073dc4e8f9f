/** @iebh/reflib 2.3: takes a stream, gives an event for each reference. */
import { Readable } from 'node:stream';
import { inChunks, type ReadPass } from './input.js';
import { lookAt } from './look-at.js';
import { callable, loadRival, method, rivalTask } from './rival.js';

async function load(): Promise<ReadPass> {
  const loaded = await loadRival('@iebh/reflib');
  const readStream = callable(loaded['readStream'], 'readStream');
  return (bytes) =>
    new Promise((resolve, reject) => {
      let records = 0;
      const events = readStream('ris', Readable.from(inChunks(bytes)));
      method(events, 'on')('ref', (reference: unknown) => {
        if (lookAt(reference) > 0) records += 1;
      });
      method(events, 'on')('error', reject);
      method(events, 'on')('end', () => resolve(records));
    });
}

export const task = rivalTask(load);
