/** citation-js 0.8: takes the whole text, gives CSL-JSON. */
import type { ReadPass } from './input.js';
import { lookAt } from './look-at.js';
import { loadRival, method, rivalTask } from './rival.js';

async function load(): Promise<ReadPass> {
  const core = await loadRival('@citation-js/core');
  await loadRival('@citation-js/plugin-ris');
  const plugins = core['plugins'];
  const chain = method(Reflect.get(Object(plugins), 'input'), 'chain');
  return (bytes) => {
    const found = chain(bytes.toString('utf8'), { forceType: '@ris/file' });
    return Array.isArray(found) ? found.filter((reference) => lookAt(reference) > 0).length : 0;
  };
}

export const task = rivalTask(load);
